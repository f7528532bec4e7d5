export const calendarZh = {
  week: '每周营业',
  weekHint:
    '汽车、房产天天营业，各人轮休；保险、通用多是周一到周五。到期日碰到休息，按“回访规则”里的提前或顺延来挪。',
  keepsHolidays: '法定节假日休息，调休上班',
  allWeek: '天天营业',
  fiveDays: '周一到周五',
  year: '哪一年',
  yearMissing: (year: number) => `${year} 还没有`,
  layer: '改哪一种',
  layers: { own: '本店自己的日子', statutory: '法定放假安排' },
  turnHint: '点一天，或方向键走到那天按空格：休 → 班 → 照常。',
  missing: (year: number) =>
    `还没有 ${year} 年的放假安排，先只按每周作息算，不会乱猜。国务院通知出来后，把全文贴在下面，按“读出来”，核对以后保存。`,
  notice: (year: number) => `${year} 年放假安排的文字`,
  noticeHint: (year: number) =>
    `贴上通知全文；或者一行一段：\n${year}-01-01~${year}-01-03 休\n${year}-01-04 班`,
  read: '读出来',
  unread: (phrases: string) => `这几句没有看懂，请改一改或在下面点：${phrases}`,
  grid: (year: number) => `${year} 年的日子`,
  month: (month: number) => `${month}月`,
  shortWeekdays: ['一', '二', '三', '四', '五', '六', '日'],
  working: '营业',
  resting: '休息',
  signs: { off: '休', work: '班' },
  marks: {
    own: { off: '本店定为休息', work: '本店定为上班' },
    statutory: { off: '法定放假', work: '调休上班' },
  },
  saved: (cards: number) => (cards === 0 ? '日历已保存' : `日历已保存，${cards} 张卡的日子跟着挪了`),
}
