import type { WarningTexts } from '../warning-texts.ts'

const warnings: WarningTexts = {
  'cloud-folder': ({ folder, service }) =>
    `数据文件放在 ${service} 同步的文件夹里（${folder}），可能损坏。请移到不同步的文件夹，只把备份放进网盘。`,
  'clock-behind': () =>
    '这台电脑的时间比最后一次保存还早，今天的日期可能不对。请先校准系统时间，再继续保存。',
  'missing-year': ({ year }) =>
    `还没有 ${year} 年的放假安排，${year} 年的到期日先只按每周作息计算。安排公布后，请在 设置 · 工作日历 里贴上通知。`,
}

export const frameZh = {
  mainPlaces: '工作',
  otherPlaces: '其他',
  places: {
    desk: '今日回访',
    cards: '客户卡',
    log: '回访记录',
    import: '导入',
    people: '人员',
    settings: '设置',
  },
  search: '姓名 · 拼音 · 号码任意几位 · 车牌 · 记录里的字',
  searchLabel: '查找客户',
  searchNothing: (text: string) => `没有找到“${text}”。试试号码的任意几位，或姓名的拼音首字母。`,
  searchFailed: '这次没有查成，再按一次回车。',
  foundBy: {
    name: '姓名',
    pinyin: '拼音',
    number: '号码',
    'card-number': '编号',
    plate: '车牌',
    note: '记录',
  },
  savedAt: (time: string) => `本机 · 已保存 ${time}`,
  localOnly: '本机 · 随改随存',
  saving: '正在保存…',
  reconnecting: '连接断了，正在重连；打过的字都还在',
  openNewAddress: '程序重启过，请打开新地址',
  restarted:
    '意向卡重新启动过：请打开它新显示的地址（启动窗口里那一行）再登录，打过的字都回到原处，这一页也会接着用。',
  figures: { calls: '通话', effective: '有效', talk: '时长', minutes: (n: number) => `${n} 分` },
  openMenu: '，打开菜单',
  switchUser: '换人',
  lockNow: '锁屏',
  logOut: '退出登录',
  language: '语言',
  look: '外观',
  looks: { system: '跟随系统', light: '浅色', dark: '深色' },
  dialBy: '按空格键时',
  dialWays: { copy: '复制号码', tel: '用本机电话拨号' },
  keys: '快捷键',
  demo: '演示店',
  demoHint: '这里的客户都是编出来的',
  warnings,
  notBuilt: '没有这个页面',
  notBuiltHint: '地址可能写错了，从左边选一个。',
  crashed: '这一页出了问题',
  crashedHint: '已经保存的都在，正在写的也留着草稿。按“重新载入”接着做。',
}
