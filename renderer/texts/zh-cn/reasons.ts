export const reasonsZh = {
  grade: (code: string) => `${code}级`,
  noGrade: '未定级',
  newOn: (day: string) => `${day} 建卡`,
  withinDays: (n: number) => (n === 0 ? '当天首联' : `${n}天内首联`),
  lastEffective: (day: string) => `上次有效联系 ${day}`,
  createdOn: (day: string) => `建卡 ${day}，还没有有效联系`,
  gap: (n: number) => `周期${n}天`,
  moved: (day: string) => `原定 ${day} 休息，已调整`,
  agreed: (day: string) => `${day} 约定`,
  reactivated: (day: string) => `${day} 重新激活`,
  unknown: '今天该联系',
  overdue: (n: number) => `逾期${n}天`,
  outOfTouch: '失联',
  tried: (n: number) => `已试${n}次`,
  proposedGap: (grade: string | null, n: number) =>
    grade === null ? `周期${n}天，从本次有效联系起算` : `${grade}级周期${n}天，从本次有效联系起算`,
  limit: (day: string) => `最迟 ${day}`,
}
