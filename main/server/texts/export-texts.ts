import type { CardStatus } from '#shared/domain/card-status.ts'
import type { Language } from './terminal-language.ts'

/** The headings of what goes out; those that an import understands are the words it understands. */
interface ExportTexts {
  readonly usage: string
  readonly written: (rows: number, file: string) => string
  readonly badName: (file: string) => string
  readonly fileNames: Readonly<Record<'cards' | 'visits' | 'rejected' | 'duplicates', string>>
  readonly reason: string
  readonly statuses: Readonly<Record<CardStatus, string>>
  readonly yes: string
  readonly cards: Readonly<
    Record<
      | 'number'
      | 'name'
      | 'phone'
      | 'phone2'
      | 'phone3'
      | 'morePhones'
      | 'customerNumber'
      | 'grade'
      | 'status'
      | 'source'
      | 'createdOn'
      | 'dueOn'
      | 'visitCount'
      | 'lastContactOn'
      | 'owner',
      string
    >
  >
  readonly visits: Readonly<
    Record<
      | 'day'
      | 'time'
      | 'cardNumber'
      | 'name'
      | 'visitNumber'
      | 'agent'
      | 'channel'
      | 'outcome'
      | 'seconds'
      | 'gradeBefore'
      | 'gradeAfter'
      | 'content'
      | 'impression'
      | 'bottleneck'
      | 'nextOn'
      | 'late'
      | 'voided',
      string
    >
  >
}

const zh: ExportTexts = {
  usage: '用法：npm run export -- --data 文件夹 --what cards|visits --out 文件（.csv 或 .xlsx）',
  written: (rows, file) => `已写出 ${rows} 行到 ${file}`,
  badName: (file) => `${file} 的扩展名应是 .csv 或 .xlsx。`,
  fileNames: { cards: '意向客户', visits: '回访记录', rejected: '未导入', duplicates: '重复' },
  reason: '原因',
  statuses: { open: '跟进中', ordered: '已订未交', won: '成交', lost: '战败', stopped: '取消跟踪' },
  yes: '是',
  cards: {
    number: '编号',
    name: '姓名',
    phone: '电话',
    phone2: '电话2',
    phone3: '电话3',
    morePhones: '更多电话',
    customerNumber: '客户编号',
    grade: '意向级别',
    status: '状态',
    source: '来源',
    createdOn: '登记日期',
    dueOn: '下次回访',
    visitCount: '回访次数',
    lastContactOn: '上次有效联系',
    owner: '销售顾问',
  },
  visits: {
    day: '日期',
    time: '时间',
    cardNumber: '编号',
    name: '姓名',
    visitNumber: '次数',
    agent: '销售顾问',
    channel: '方式',
    outcome: '联系结果',
    seconds: '时长（秒）',
    gradeBefore: '原有级别',
    gradeAfter: '现在级别',
    content: '洽谈内容',
    impression: '洽谈印象',
    bottleneck: '瓶颈分析及跟踪方案',
    nextOn: '下次回访',
    late: '补登',
    voided: '作废原因',
  },
}

const en: ExportTexts = {
  usage: 'Usage: npm run export -- --data DIR --what cards|visits --out FILE (.csv or .xlsx)',
  written: (rows, file) => `Wrote ${rows} rows to ${file}`,
  badName: (file) => `${file} should end in .csv or .xlsx.`,
  fileNames: { cards: 'customers', visits: 'visits', rejected: 'not-imported', duplicates: 'duplicates' },
  reason: 'Reason',
  statuses: { open: 'open', ordered: 'ordered', won: 'won', lost: 'lost', stopped: 'stopped' },
  yes: 'yes',
  cards: {
    number: 'No.',
    name: 'Name',
    phone: 'Phone',
    phone2: 'Phone 2',
    phone3: 'Phone 3',
    morePhones: 'More phones',
    customerNumber: 'Customer number',
    grade: 'Grade',
    status: 'Status',
    source: 'Source',
    createdOn: 'Registered on',
    dueOn: 'Next contact',
    visitCount: 'Visits',
    lastContactOn: 'Last contact',
    owner: 'Agent',
  },
  visits: {
    day: 'Date',
    time: 'Time',
    cardNumber: 'Card no.',
    name: 'Name',
    visitNumber: 'Visit',
    agent: 'Agent',
    channel: 'Channel',
    outcome: 'Outcome',
    seconds: 'Seconds',
    gradeBefore: 'Grade before',
    gradeAfter: 'Grade after',
    content: 'What was said',
    impression: 'Impression',
    bottleneck: 'Bottleneck and plan',
    nextOn: 'Next contact',
    late: 'Entered late',
    voided: 'Voided because',
  },
}

/** What an export says, in its files and in a terminal. */
export function exportTexts(language: Language): ExportTexts {
  return language === 'zh' ? zh : en
}
