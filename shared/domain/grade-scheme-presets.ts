import type { Cadence } from './cadence.ts'
import type { GradeScheme } from './grade-scheme.ts'

/*
 * Decision 1. Where no source gives a figure it is ours: the gaps and limits of 汽车, 7 days for 意向客户 of 4S, every
 * 7 days after the seventh and the limits in 房产, and all gaps of 统计表.
 */

function every(gap: number, limit: number | null = gap): Cadence {
  return { gaps: [gap], repeat: 'last', limit }
}

const tracked = { onAdvancementTable: true, terminal: false }
const keptAside = { onAdvancementTable: false, terminal: false }

/** 汽车 H/A/B/C, the default (S1-06, S1-10). */
export const carScheme: GradeScheme = {
  id: 'car',
  version: 1,
  name: { zh: '汽车 H/A/B/C', en: 'Car H/A/B/C' },
  grades: [
    {
      code: 'H',
      label: { zh: 'H级', en: 'Grade H' },
      definition: { zh: '7日内购买', en: 'Buys within 7 days' },
      rank: 1,
      cadence: every(2, 3),
      horizon: { kind: 'days', count: 7 },
      ...tracked,
    },
    {
      code: 'A',
      label: { zh: 'A级', en: 'Grade A' },
      definition: { zh: '1个月内购买', en: 'Buys within a month' },
      rank: 2,
      cadence: every(7, 10),
      horizon: { kind: 'months', count: 1 },
      ...tracked,
    },
    {
      code: 'B',
      label: { zh: 'B级', en: 'Grade B' },
      definition: { zh: '1～3个月内购买', en: 'Buys in 1 to 3 months' },
      rank: 3,
      cadence: every(15, 20),
      horizon: { kind: 'months', count: 3 },
      ...tracked,
    },
    {
      code: 'C',
      label: { zh: 'C级', en: 'Grade C' },
      definition: { zh: '3个月以上购买', en: 'Buys in more than 3 months' },
      rank: 4,
      cadence: every(30, 45),
      horizon: { kind: 'open' },
      ...keptAside,
    },
  ],
}

/** 客户追踪志 A–E: how often the log of a customer is written (S0-12, whose second D is read as E). */
export const logScheme: GradeScheme = {
  id: 'log',
  version: 1,
  name: { zh: '追踪志 A–E', en: 'Tracking logs A–E' },
  grades: [
    {
      code: 'A',
      label: { zh: 'A级', en: 'Grade A' },
      definition: { zh: '日志：每天追踪', en: 'Daily log' },
      rank: 1,
      cadence: every(1),
      ...tracked,
    },
    {
      code: 'B',
      label: { zh: 'B级', en: 'Grade B' },
      definition: { zh: '周志：每周至少一次', en: 'Weekly log' },
      rank: 2,
      cadence: every(7),
      ...tracked,
    },
    {
      code: 'C',
      label: { zh: 'C级', en: 'Grade C' },
      definition: { zh: '半月志：每15天一次', en: 'Half-month log' },
      rank: 3,
      cadence: every(15),
      ...tracked,
    },
    {
      code: 'D',
      label: { zh: 'D级', en: 'Grade D' },
      definition: { zh: '月志：每30天至少一次', en: 'Monthly log' },
      rank: 4,
      cadence: every(30),
      ...tracked,
    },
    {
      code: 'E',
      label: { zh: 'E级', en: 'Grade E' },
      definition: { zh: '年志：每年至少一次', en: 'Yearly log' },
      rank: 5,
      cadence: every(365),
      ...keptAside,
    },
  ],
}

/** 4S店电话销售 A–D (S4-21). */
export const shop4sScheme: GradeScheme = {
  id: 'shop4s',
  version: 1,
  name: { zh: '4S店 A–D', en: '4S shop A–D' },
  grades: [
    {
      code: 'A',
      label: { zh: '目标客户', en: 'Target' },
      definition: { zh: '购买需求明确，成交可能很大', en: 'Clear need, very likely to buy' },
      rank: 1,
      cadence: { gaps: [3, 4], repeat: 'cycle', limit: null },
      ...tracked,
    },
    {
      code: 'B',
      label: { zh: '意向客户', en: 'Interested' },
      definition: { zh: '有意向，愿意听并提出问题', en: 'Interested, listens and asks' },
      rank: 2,
      cadence: every(7, null),
      ...tracked,
    },
    {
      code: 'C',
      label: { zh: '有效客户', en: 'Qualified' },
      definition: { zh: '找到关键人，完成有效沟通', en: 'Key person found, product explained' },
      rank: 3,
      cadence: every(30, null),
      messagesCount: true,
      ...keptAside,
    },
    {
      code: 'D',
      label: { zh: '拜访客户', en: 'To be visited' },
      definition: { zh: '了解甚少，或尚未联系', en: 'Little known, or never reached' },
      rank: 4,
      cadence: every(90, null),
      messagesCount: true,
      ...keptAside,
    },
  ],
}

/** 房产电话回访 (S4-36); its 未接, 无效号码, 已购 and 成交 are outcomes and status here. */
export const estateScheme: GradeScheme = {
  id: 'estate',
  version: 1,
  name: { zh: '房产', en: 'Real estate' },
  grades: [
    {
      code: 'new',
      label: { zh: '新客户', en: 'New' },
      definition: { zh: '日清日毕，分配当天回访', en: 'Called on the day it is assigned' },
      rank: 1,
      cadence: every(0, 1),
      ...tracked,
    },
    {
      code: 'key',
      label: { zh: '重点客户', en: 'Key' },
      definition: { zh: '项目明确，近期可购', en: 'Clear project, can buy soon' },
      rank: 2,
      cadence: { gaps: [3, 4, 7], repeat: 'last', limit: 10 },
      ...tracked,
    },
    {
      code: 'intent',
      label: { zh: '意向客户', en: 'Interested' },
      definition: { zh: '考虑购房，目标不明', en: 'Thinks of buying, no clear target' },
      rank: 3,
      cadence: { gaps: [3, 4, 7], repeat: 'last', limit: 10 },
      ...tracked,
    },
    {
      code: 'waiting',
      label: { zh: '暂时观望', en: 'Waiting' },
      definition: { zh: '想买，等待时机', en: 'Wants to buy, but waits' },
      rank: 4,
      cadence: every(15, 20),
      ...keptAside,
    },
    {
      code: 'invalid',
      label: { zh: '无效客户', en: 'No intention' },
      definition: { zh: '没有购房意愿', en: 'No wish to buy' },
      rank: 5,
      cadence: every(30, 45),
      ...keptAside,
    },
  ],
}

/** 电话营销统计表 A–D, the classes of the class sheets (S0-38, R18). */
export const classSheetScheme: GradeScheme = {
  id: 'class-sheet',
  version: 1,
  name: { zh: '统计表 A–D', en: 'Class sheets A–D' },
  grades: [
    {
      code: 'A',
      label: { zh: 'A类客户', en: 'Class A' },
      definition: { zh: '成交客户', en: 'Closed' },
      rank: 1,
      cadence: every(365),
      onAdvancementTable: false,
      terminal: true,
    },
    {
      code: 'B',
      label: { zh: 'B类客户', en: 'Class B' },
      definition: { zh: '有钱有需求，重点跟进', en: 'Need and money, key follow-up' },
      rank: 2,
      cadence: every(7, 10),
      ...tracked,
    },
    {
      code: 'C',
      label: { zh: 'C类客户', en: 'Class C' },
      definition: { zh: '有需求，沟通有意向', en: 'Need, interested' },
      rank: 3,
      cadence: every(15, 20),
      ...tracked,
    },
    {
      code: 'D',
      label: { zh: 'D类客户', en: 'Class D' },
      definition: { zh: '准备客户、潜在客户，情况不明', en: 'Potential, situation unknown' },
      rank: 4,
      cadence: every(30, 45),
      ...keptAside,
    },
  ],
}

/** The schemes a new book starts with; the first is the default. */
export const gradeSchemePresets: readonly GradeScheme[] = [
  carScheme,
  logScheme,
  shop4sScheme,
  estateScheme,
  classSheetScheme,
]
