import { type Day, isDay } from '../day.ts'

/** Where a list that names no years has come to. */
export interface OrderedDate {
  readonly year: number
  readonly month: number
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The number of a month written as `5`, `05`, `5月`, `may` or `May.`; null where it is none. */
export function readMonth(typed: string): number | null {
  const text = typed.trim().toLowerCase()
  const [, digits] = /^(\d{1,2})月?$/.exec(text) ?? []
  const month = digits ? Number(digits) : months.indexOf(text.slice(0, 3)) + 1
  return month >= 1 && month <= 12 ? month : null
}

/** In a list that runs in date order a falling month means that a year has passed. */
export function nextOrderedDate(
  previous: OrderedDate | null,
  { month, firstYear }: { month: number; firstYear: number },
): OrderedDate {
  if (!previous) return { year: firstYear, month }
  return { year: month < previous.month ? previous.year + 1 : previous.year, month }
}

/** The day of that month, or null where the month has no such day. */
export function dayInMonth({ year, month }: OrderedDate, typedDay: string): Day | null {
  const [, date] = /^(\d{1,2})[日号]?$/.exec(typedDay.trim()) ?? []
  const day = `${year}-${String(month).padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`
  return isDay(day) ? day : null
}
