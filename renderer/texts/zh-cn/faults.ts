import type { Values } from '../values.ts'

export const faultsZh = {
  noAnswer: '连不上本机的意向卡程序。打过的字都还在，连上后再按一次保存。',
  unexpected: (code: string) => `程序出了意外（${code}）。已保存的都在；再试一次，还不行请重新打开意向卡。`,
  unknownFault: (kind: string, field: string) => `这一项不能保存：${field ? `${field} ` : ''}${kind}。`,
  failures: {
    NOT_LOGGED_IN: () => '登录已经过期，请重新登录；草稿都还在。',
    LOCKED: () => '屏幕锁住了，输入密码后接着做。',
    FORBIDDEN: () => '您的角色不能做这一步，请找主管或店主。',
    NOT_FOUND: (data: Values) => `找不到这${noun(data.noun)}，可能已被删除。请返回列表刷新。`,
    STALE: (data: Values) => `${data.changedBy || '别人'}刚刚改过这一项，请看过新的内容再保存。`,
    DUPLICATE: (data: Values) => duplicate(data),
    STORE: (data: Values) => store(data.kind),
    TOO_MANY_REQUESTS: () => '密码试得太多了，请过几分钟再试。',
    BAD_REQUEST: () => '有一项填写的格式不对，请检查后再保存。',
    INTERNAL_SERVER_ERROR: () => '程序内部出错，这一次没有保存。草稿还在，请再试一次。',
  } satisfies Record<string, (data: Values) => string>,
  kinds: {
    'phone-length': (data: Values) => phoneLength(data),
    'phone-empty': () => '请填写手机号。',
    'phone-letters': (data: Values) => `号码里有不是数字的字：${data.typed ?? data.digits ?? ''}，请去掉。`,
    'phone-prefix': (data: Values) =>
      `没有这样开头的号码：${data.digits ?? data.typed ?? ''}，请核对前几位。`,
    'phone-scientific': (data: Values) =>
      `${data.typed ?? data.digits ?? '这个号码'} 是表格改坏的号码，请填写完整的11位。`,
  } satisfies Record<string, (data: Values) => string>,
}

function phoneLength(data: Values): string {
  const digits = String(data.digits ?? data.typed ?? '')
  return `手机号应为11位，现在是${digits.length}位：${digits}`
}

function duplicate(data: Values): string {
  const grade = data.grade ? `，${data.grade}级` : ''
  const last = data.lastContactOn ? `，上次联系 ${String(data.lastContactOn).slice(5)}` : ''
  return `这个号码已由${data.ownerName || '公海'}建卡（编号 ${data.number}${grade}${last}），请联系对方或找主管。`
}

function noun(name: unknown): string {
  const names: Readonly<Record<string, string>> = {
    card: '张卡',
    visit: '条回访',
    user: '个人',
    team: '个组',
    import: '次导入',
  }
  return names[String(name)] ?? '一项'
}

function store(kind: unknown): string {
  if (kind === 'full') return '磁盘满了，这一次没有保存。草稿还在，请清出空间再按保存。'
  if (kind === 'busy') return '数据文件正被别的程序占用，这一次没有保存，请稍后再按保存。'
  return '写不进数据文件，这一次没有保存。草稿还在，请检查磁盘后再试。'
}
