import { type Day, yearOf } from '../day.ts'
import type { CalendarYear } from '../working-calendar.ts'

export interface CalendarFault {
  readonly kind: 'no-working-weekday' | 'day-off-and-worked' | 'day-of-other-year' | 'year-without-holidays'
  readonly field: 'week' | 'days'
  readonly data: Readonly<Record<string, string | number>>
}

/** What forbids a working week: a shop that never opens (decision 4). */
export function checkWeek(week: readonly number[]): readonly CalendarFault[] {
  return week.length > 0 ? [] : [{ kind: 'no-working-weekday', field: 'week', data: {} }]
}

/** What forbids days of the shop's own: one that is both off and worked (decision 4). */
export function checkOwnDays({ offDays, workDays }: CalendarYear): readonly CalendarFault[] {
  const both = offDays.find((day) => workDays.includes(day))
  return both ? [faultOf('day-off-and-worked', { day: both })] : []
}

/** What forbids the statutory days of a year: days of another one, none at all, or one that is both (decision 4). */
export function checkYear(year: number, days: CalendarYear): readonly CalendarFault[] {
  const stranger = [...days.offDays, ...days.workDays].find((day: Day) => yearOf(day) !== year)
  if (stranger) return [faultOf('day-of-other-year', { day: stranger, year })]
  if (days.offDays.length === 0) return [faultOf('year-without-holidays', { year })]
  return checkOwnDays(days)
}

function faultOf(kind: CalendarFault['kind'], data: CalendarFault['data']): CalendarFault {
  return { kind, field: 'days', data }
}
