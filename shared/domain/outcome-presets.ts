import type { Outcome, Retry } from './outcome.ts'

const inTwoHours: Retry = [
  { kind: 'minutes', count: 120 },
  { kind: 'next-working-day' },
  { kind: 'days', count: 2 },
]
const inAQuarter: Retry = [{ kind: 'minutes', count: 15 }]
const nextWorkingDay: Retry = [{ kind: 'next-working-day' }]

const attempt = {
  version: 1,
  key: null,
  more: false,
  reached: false,
  effective: false,
  retry: null,
  callIntents: [],
  promise: false,
  appointment: false,
  lowersGrade: false,
  deadNumber: false,
  refusal: false,
  closes: null,
} as const
const visit = { ...attempt, reached: true } as const

/** The outcomes a new book starts with (product.md, “Outcomes shipped”). */
export const outcomePresets: readonly Outcome[] = [
  {
    ...visit,
    code: 'talked',
    key: '1',
    label: { zh: '接通有效', en: 'Talked' },
    effective: 'predicate',
    callIntents: ['C', 'B', 'A'],
  },
  {
    ...visit,
    code: 'promised',
    key: '2',
    label: { zh: '约定再联系（在忙、开会）', en: 'Call back (at an agreed hour)' },
    callIntents: ['C'],
    promise: true,
  },
  {
    ...attempt,
    code: 'no-answer',
    key: '3',
    label: { zh: '无人接听', en: 'No answer' },
    retry: inTwoHours,
    callIntents: ['E'],
  },
  {
    ...attempt,
    code: 'busy',
    key: '4',
    label: { zh: '占线', en: 'Line busy' },
    retry: inAQuarter,
    callIntents: ['E'],
  },
  {
    ...attempt,
    code: 'off',
    key: '5',
    label: { zh: '关机 / 无法接通', en: 'Phone off / unreachable' },
    retry: inTwoHours,
    callIntents: ['F', 'E'],
  },
  {
    ...attempt,
    code: 'dead-number',
    key: '6',
    label: { zh: '空号 / 停机 / 号码不全', en: 'Bad number (dead or incomplete)' },
    callIntents: ['F'],
    deadNumber: true,
  },
  {
    ...visit,
    code: 'hung-up',
    key: '7',
    label: { zh: '接听即挂 / 超时挂机 / 总机、传真', en: 'Hung up / switchboard / fax' },
    retry: nextWorkingDay,
    callIntents: ['D'],
  },
  {
    ...visit,
    code: 'refused',
    key: '8',
    label: { zh: '拒绝 / 无意向', en: 'Refused / not interested' },
    effective: true,
    callIntents: ['D'],
    lowersGrade: true,
  },
  {
    ...visit,
    code: 'appointment',
    key: '9',
    label: { zh: '已预约到店', en: 'Will visit (comes to the shop)' },
    effective: true,
    callIntents: ['A'],
    appointment: true,
  },
  {
    ...attempt,
    code: 'wrong-number',
    more: true,
    label: { zh: '打错', en: 'Wrong number' },
    deadNumber: true,
  },
  {
    ...visit,
    code: 'won',
    more: true,
    label: { zh: '成交', en: 'Sold (bought from us)' },
    effective: true,
    closes: 'won',
  },
  {
    ...visit,
    code: 'bought-elsewhere',
    more: true,
    label: { zh: '已购他处', en: 'Bought elsewhere' },
    effective: true,
    closes: 'lost',
  },
  {
    ...visit,
    code: 'do-not-call',
    more: true,
    label: { zh: '要求勿扰', en: 'Do not call (asked so)' },
    effective: true,
    refusal: true,
    closes: 'stopped',
  },
  {
    ...attempt,
    code: 'message-sent',
    more: true,
    label: { zh: '短信/微信已发', en: 'Message sent' },
    effective: 'predicate',
    retry: nextWorkingDay,
  },
]
