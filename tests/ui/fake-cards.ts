// Invented customers in the contract's own shapes.
import type { Callback, CardView, SessionUser, ShopView, VisitEntry } from '#shared/contract/answers.ts'
import { addDays } from '#shared/domain/day.ts'
import { carScheme } from '#shared/domain/grade-scheme-presets.ts'
import { outcomePresets } from '#shared/domain/outcome-presets.ts'
import { carTemplate } from '#shared/domain/template/car-template.ts'
import { factFields } from '#shared/domain/template/card-template.ts'

export const shopToday = '2026-11-22'

export const demoUser: SessionUser = {
  id: 'user-li-000001',
  name: '李晓燕',
  loginName: 'lixiaoyan',
  teamName: '展厅一组',
  roles: ['agent'],
  mayCall: [
    'queue.list',
    'queue.counts',
    'book.get',
    'visit.log',
    'visit.save',
    'visit.void',
    'card.get',
    'card.create',
    'card.checkPhone',
    'search.find',
  ],
  maskedFields: [],
}

export const demoView: ShopView = {
  today: shopToday,
  zone: 'Asia/Shanghai',
  scheme: {
    id: carScheme.id,
    version: carScheme.version,
    name: carScheme.name,
    grades: carScheme.grades.map((grade) => ({
      code: grade.code,
      label: grade.label,
      definition: grade.definition,
      rank: grade.rank,
      cadence: { ...grade.cadence, gaps: [...grade.cadence.gaps] },
      onAdvancementTable: grade.onAdvancementTable,
      terminal: grade.terminal,
    })),
  },
  outcomes: outcomePresets.map((outcome) => ({
    code: outcome.code,
    key: outcome.key,
    label: outcome.label,
    isReached: outcome.reached,
    isMore: outcome.more,
    isPromise: outcome.promise,
    closes: outcome.closes,
  })),
  template: {
    code: carTemplate.code,
    version: carTemplate.version,
    name: carTemplate.name,
    fields: factFields(carTemplate).map(({ holder: _, ...field }) => ({
      ...field,
      options: [...field.options],
      isRetired: false,
    })),
    others: [],
  },
  queueProfile: 'grade-then-time',
  callingHours: { from: 540, to: 1200 },
  lockAfterMinutes: 15,
  newCustomerWithinDays: 2,
  ...{ callGapMinutes: 120, daysPastLimit: 30, nextEvening: false },
  lateEntry: 'allow-with-reason',
  restDayRule: 'later',
  missingYear: null,
  people: [{ id: demoUser.id, name: demoUser.name, teamId: null, sells: true }],
}

export const sampleVisit: VisitEntry = {
  id: 'visit-000001',
  cardId: 'card-000001',
  cardName: '陈志远',
  cardNumber: 'A3-26-0001',
  agentId: demoUser.id,
  agentName: demoUser.name,
  number: 1,
  occurredAt: '2026-11-18T04:21:00.000Z',
  precision: 'minute',
  recordedAt: '2026-11-18T04:28:00.000Z',
  day: '2026-11-18',
  isLate: false,
  channel: 'phone',
  direction: 'out',
  outcome: 'talked',
  isReached: true,
  isEffective: true,
  seconds: 372,
  gradeBefore: 'A',
  gradeAfter: 'H',
  callIntent: 'A',
  impression: '诚恳，怕被加价',
  content: '妻子周末试驾后同意，只差旧车估价；问分期贴息到月底是否还有。',
  bottleneck: '旧车估价低 3000，请评估师上门，配贴息政策',
  nextOn: '2026-11-20',
  nextMinute: null,
  nextReason: null,
  voided: null,
}

type Who = readonly [
  name: string,
  grade: string | null,
  model: string,
  band: Callback['band'],
  daysOverdue: number,
]

const people: readonly Who[] = [
  ['周文博', 'A', 'CS75 PLUS 白', 'promised', 0],
  ['陈志远', 'H', 'UNI-V 2.0T 灰', 'past-limit', 2],
  ['孙丽娟', 'H', '逸动PLUS 红', 'past-limit', 1],
  ['欧阳思远', 'A', '深蓝S7 增程', 'overdue', 2],
  ['马国强', 'A', 'CS75 PLUS 黑', 'overdue', 1],
  ['何静怡', 'B', '欧尚Z6', 'overdue', 2],
  ['张先生', null, '来电登记', 'today', 0],
  ['吕军晨', 'H', 'UNI-V 1.5T', 'today', 0],
  ['彭梓强', 'A', '逸动PLUS', 'today', 0],
  ['曹墨', 'C', '欧尚Z6', 'today', 0],
]

export const demoRows: readonly Callback[] = people.map(([name, grade, model, band, daysOverdue], at) => ({
  cardId: cardIdAt(at),
  number: numberAt(at),
  name,
  model,
  grade,
  isStarred: at === 1,
  isNew: grade === null,
  band,
  dueOn: addDays(shopToday, -daysOverdue),
  dueMinute: at === 8 ? 840 : null,
  limitOn: addDays(shopToday, limitIn(grade, band)),
  promisedAt: band === 'promised' ? '2026-11-22T02:45:00.000Z' : null,
  retryAt: null,
  reason:
    grade === null
      ? { kind: 'new', createdOn: shopToday, withinDays: 0 }
      : { kind: 'cadence', grade, anchor: 'effective', anchorOn: '2026-11-18', gapDays: 2, movedFrom: null },
  daysOverdue,
  attempts: at === 2 ? 2 : 0,
  triedToday: false,
  isOutOfTouch: false,
}))

function limitIn(grade: string | null, band: Callback['band']): number {
  if (band === 'past-limit') return -1
  return grade === 'H' ? 1 : 3
}

const sampleFacts = {
  gender: '男',
  age: 34,
  currentCar: '2014 福克斯',
  occupation: '中学教师',
  residence: '渝北 · 人和',
  purchaseKind: '置换',
  purchaseWay: '分期',
  mainDriver: '本人',
  purchaseUse: '家用通勤',
  bestTime: '中午，18:30 后',
  focus: ['动力性', '操控性', '外观'],
  background: '两口之家，妻子倾向 SUV；周末常跑长途；月供承受 3000 内',
}

function courseOf(grade: string | null, visitCount: number): CardView['course'] {
  return {
    grade: grade === null ? null : { schemeId: carScheme.id, schemeVersion: carScheme.version, code: grade },
    callIntent: null,
    stage: 'opportunity',
    status: 'open',
    orderedOn: null,
    deliveryOn: null,
    anchorAt: '2026-11-18T04:21:00.000Z',
    dueOn: '2026-11-20',
    dueMinute: null,
    limitOn: '2026-11-21',
    promisedAt: null,
    retryAt: '2026-11-22T04:42:00.000Z',
    dueReason: null,
    attempts: 0,
    attemptDays: 0,
    isOutOfTouch: false,
    visitCount,
    lastVisitAt: null,
    lastEffectiveAt: null,
    lastTriedAt: null,
    queueRank: 0,
  }
}

function cardOf({
  name,
  grade,
  model,
  at,
}: {
  name: string
  grade: string | null
  model: string
  at: number
}): CardView {
  const id = cardIdAt(at)
  const visits = grade === null ? [] : visitsOf(id)
  return {
    id,
    number: numberAt(at),
    name,
    ownerId: demoUser.id,
    ownerName: demoUser.name,
    templateCode: carTemplate.code,
    templateVersion: carTemplate.version,
    facts: { ...sampleFacts, model },
    source: '来店',
    isStarred: at === 1,
    createdAt: '2026-10-29T03:00:00.000Z',
    deletedAt: null,
    phones: [
      {
        id: `phone-${at}-000`,
        e164: `+861381234567${at}`,
        shown: `1381234567${at}`,
        line: 'mobile',
        extension: null,
        state: 'good',
        isShared: false,
        contactId: null,
      },
    ],
    contacts: [],
    consent: null,
    doNotCall: null,
    customerNumbers: [],
    course: courseOf(grade, visits.length),
    visits: [...visits],
    assignments: [],
    version: 1,
  }
}

function visitsOf(cardId: string): readonly VisitEntry[] {
  const visit = { ...sampleVisit, cardId }
  return [
    { ...visit, id: `${cardId}-visit-4`, number: 4 },
    {
      ...visit,
      id: `${cardId}-visit-3`,
      number: 3,
      occurredAt: '2026-11-11T10:40:00.000Z',
      day: '2026-11-11',
      channel: 'shop',
      seconds: 3120,
      gradeAfter: 'A',
      outcome: 'appointment',
      content: '夫妻同来试驾 2.0T，满意底盘，嫌后排小；影豹报价低 8000。',
      bottleneck: null,
      impression: null,
      nextOn: null,
    },
    ...[
      ['2026-11-09T04:05:00.000Z', 'no-answer'],
      ['2026-11-08T10:33:00.000Z', 'busy'],
    ].map(([occurredAt = '', outcome = ''], index) => ({
      ...visit,
      id: `${cardId}-attempt-${index}`,
      number: null,
      occurredAt,
      day: occurredAt.slice(0, 10),
      outcome,
      isReached: false,
      isEffective: false,
      seconds: null,
      gradeAfter: null,
      content: '',
      impression: null,
      bottleneck: null,
      nextOn: null,
    })),
    {
      ...visit,
      id: `${cardId}-visit-2`,
      number: 2,
      occurredAt: '2026-11-04T04:10:00.000Z',
      day: '2026-11-04',
      seconds: 185,
      gradeBefore: 'B',
      gradeAfter: 'A',
      content: '月内想定，等年终奖；已发配置表。',
      bottleneck: null,
      impression: null,
      nextOn: null,
    },
  ]
}

export function cardIdAt(at: number): string {
  return `card-${String(at).padStart(6, '0')}`
}

function numberAt(at: number): string {
  return `A3-26-${String(400 + at).padStart(4, '0')}`
}

export const demoCards: readonly CardView[] = people.map(([name, grade, model], at) =>
  cardOf({ name, grade, model, at }),
)
