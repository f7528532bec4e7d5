export const cardZh = {
  number: (n: string) => `编号 ${n}`,
  made: (day: string) => `建卡 ${day}`,
  gradeOf: (code: string) => `${code} 级`,
  ungraded: '未定级',
  newMark: '新',
  starred: '已关注',
  dead: '空号',
  refused: '勿扰',
  extension: (n: string) => `转 ${n}`,
  otherNumbers: (n: number) => `另有${n}个号码`,
  noNumber: '没有号码',
  ownNumber: (source: string, number: string) => `${source} ${number}`,
  status: '状态',
  dayCount: (n: number) => `第 ${n} 天`,
  statuses: { open: '跟进中', ordered: '已订未交', won: '成交', lost: '战败', stopped: '取消跟踪' },
  stages: {
    resource: '客户资源',
    graded: '已分级',
    contacted: '已接触',
    lead: '线索',
    opportunity: '意向（商机）',
    signed: '签约',
    delivered: '已实施',
    abandoned: '放弃',
  },
  triedLate: '逾期已尝试',
  untouchedLate: '逾期未碰',
  outOfTouch: (n: number, days: number) => `失联：${days}天里试了${n}次`,
  history: '洽谈记录',
  historyCount: (visits: number, attempts: number) => `${visits} 次回访 · ${attempts} 次未接通`,
  noHistory: '还没有洽谈记录，第一次联系从这里开始。',
  ordinal: (n: number) => (n === 1 ? '初次' : `${chineseNumber(n)}次`),
  next: (day: string) => `下次 ${day}`,
  impression: (text: string) => `印象：${text}`,
  bottleneck: (text: string) => `瓶颈及方案：${text}`,
  late: '补登',
  voided: (who: string, why: string) => `${who}撤销：${why}`,
  channels: {
    phone: '电话',
    shop: '到店',
    wechat: '微信',
    sms: '短信',
    visit: '上门',
    mail: '邮件',
    other: '其他',
  },
  incoming: '来电',
  front: '正面',
  back: '背面',
  openCard: '打开卡片',
  source: '信息来源',
  missingFields: (names: string) => `还缺：${names}`,
}

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

function chineseNumber(n: number): string {
  if (n > 99) return String(n)
  const tens = Math.floor(n / 10)
  const ones = n % 10
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`
  return head + (ones === 0 ? '' : digits[ones])
}
