import { year2026 } from './statutory-days/year-2026.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** 汽车 and 房产: open all week, holidays too; people take turns to rest (轮休). */
export const sevenDayCalendar: WorkingCalendar = {
  week: [1, 2, 3, 4, 5, 6, 7],
  keepsHolidays: false,
  years: {},
}

/** 保险金融 and 通用: Monday to Friday, with the statutory holidays and their 调休. */
export const fiveDayCalendar: WorkingCalendar = {
  week: [1, 2, 3, 4, 5],
  keepsHolidays: true,
  years: { 2026: year2026 },
}
