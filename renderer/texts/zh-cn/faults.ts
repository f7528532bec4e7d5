import type { Values } from '../values.ts'
import { fileFaultsZh } from './file-faults.ts'
import { shopFaultsZh } from './shop-faults.ts'
import { templateFaultsZh } from './template-faults.ts'

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
    DOOR_CLOSED: () => '意向卡重新启动过。请打开它新显示的地址再登录，打过的字都回到原处。',
    TOO_LARGE: () => '文件超过 2 GB，请分成几份再导入。',
    TOO_MANY_REQUESTS: () => '密码试得太多了，请过几分钟再试。',
    BAD_REQUEST: () => '有一项填写的格式不对，请检查后再保存。',
    INTERNAL_SERVER_ERROR: () => '程序内部出错，这一次没有保存。草稿还在，请再试一次。',
  } satisfies Record<string, (data: Values) => string>,
  kinds: {
    'phone-length': (data: Values) => phoneLength(data),
    'phone-empty': () => '请填写手机号。',
    'phone-letters': (data: Values) => `号码里有不是数字的字：${typedOf(data)}，请去掉。`,
    'phone-prefix': (data: Values) => `没有这样开头的号码：${typedOf(data)}，请核对前几位。`,
    'phone-scientific': (data: Values) => `${typedOf(data)} 是表格改坏的号码，请填写完整的11位。`,
    'phone-twice': (data: Values) => `同一个号码填了两遍：${typedOf(data)}，请去掉一个。`,
    'no-identity': (data: Values) =>
      data.identity ? noIdentity(data.identity) : '请填写手机号，或本店的客户编号。',
    'no-name': () => '请填写姓名；不留姓名的写“王先生”这样。',
    'name-too-long': (data: Values) => `姓名最多${data.most}个字，现在是${data.length}个：${data.start}…`,
    'control-character': () => '里面有看不见的控制字符，请重新输入这一项。',
    'clock-behind': () => '这台电脑的时间比上一条记录还早，请先校准时间再保存。',
    'no-outcome': () => '请先选联系结果（数字键 1–9）。',
    'unknown-outcome': () => '这个联系结果已经不在设置里，请另选一个。',
    'closed-card': (data: Values) => `这张卡已经${status(data.status)}，不能再记回访。`,
    'in-the-future': () => '联系的时间还没到，请核对日子。',
    'late-forbidden': (data: Values) =>
      `本店不允许补登：${dayOf(data.occurredOn)} 的回访当天没有记。请找主管。`,
    'late-needs-reason': (data: Values) => `补登 ${dayOf(data.occurredOn)} 的回访，请写原因。`,
    'no-grade': () => '请判定级别。',
    'unknown-grade': (data: Values) => `级别里没有 ${data.grade}，请另选一个。`,
    'no-next': () => '还在跟进的客户要有下次访问，请定一个日子。',
    'next-in-the-past': (data: Values) => `下次访问 ${dayOf(data.on)} 已经过了，请往后定。`,
    'past-limit-needs-reason': (data: Values) =>
      `${data.grade ? `${data.grade}级` : ''}最迟 ${dayOf(data.limitOn)}，定在 ${dayOf(data.on)} 请写原因。`,
    'far-past-limit': (data: Values) =>
      `${data.grade ? `${data.grade}级` : ''}最迟 ${dayOf(data.limitOn)}，最多往后推到 ${dayOf(data.lastOn)}；定在 ${dayOf(data.on)} 要主管来定。`,
    'no-content': () => '请写一句洽谈内容。',
    'no-bottleneck': (data: Values) => `${data.grade ?? ''}级没有上升，请写瓶颈分析及跟踪方案。`,
    'close-needs-what': (data: Values): string =>
      data.status === 'lost' ? '战败请写买了哪家的什么车。' : '成交请写买了什么。',
    'close-needs-reason': () => '取消跟踪请写原因。',
    'order-needs-dates': () => '订车请填订车日期和预计交车日期。',
    'delivery-before-order': () => '预计交车日期早于订车日期，请核对。',
    'wrong-password': () => '密码不对，请再试一次。',
    wait: (data: Values) => `密码试错太多次，请等${data.seconds}秒再试。`,
    'already-set-up': () => '这里已经有一家店了，请重新载入后登录。',
    'too-long': (data: Values) => (data.maximum ? `太长了，最多${data.maximum}个字。` : '太长了，请缩短。'),
    'too-short': (data: Values) => (data.minimum ? `太短了，至少${data.minimum}个字。` : '这一项不能空着。'),
    malformed: () => '这一项的格式不对，请核对。',
    nul: () => '里面有看不见的字符，请重新输入这一项。',
    ...fileFaultsZh,
    ...shopFaultsZh,
    ...templateFaultsZh,
  } satisfies Record<string, (data: Values) => string>,
}

function typedOf(data: Values): string {
  return String(data.typed ?? data.digits ?? '')
}

function dayOf(day: unknown): string {
  return String(day).slice(5, 10)
}

function status(name: unknown): string {
  const names: Readonly<Record<string, string>> = { won: '成交', lost: '战败', stopped: '取消跟踪' }
  return names[String(name)] ?? '结束'
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
    file: '份文件',
  }
  return names[String(name)] ?? '一项'
}

function store(kind: unknown): string {
  const sentences: Readonly<Record<string, string>> = {
    'disk-full': '磁盘满了，这一次没有保存。草稿还在，请清出空间再按保存。',
    locked: '数据文件正被别的程序占用，这一次没有保存，请稍后再按保存。',
    'read-only': '数据文件不让写，这一次没有保存。草稿还在，请检查文件夹的权限，再按保存。',
    corrupt:
      '数据文件有一处坏了，读不出来。请先停下录入，关闭程序，把整个数据文件夹复制一份留着，再把最近的备份放回原处。',
  }
  return sentences[String(kind)] ?? '写不进数据文件，这一次没有保存。草稿还在，请检查磁盘后再试。'
}

function noIdentity(identity: unknown): string {
  return identity === 'customer-number'
    ? '没有哪一列是客户编号，分不清谁是谁。请指定客户编号列。'
    : '没有哪一列是电话号码，分不清谁是谁。请指定电话列。'
}
