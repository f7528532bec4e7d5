import { remember } from '../lib/remember.ts'

/** A calendar day, `YYYY-MM-DD`. Two of them compare as text. */
export type Day = string

/** A moment in UTC with milliseconds, `2026-11-22T02:42:00.000Z`. Two of them compare as text. */
export type Instant = string

/** A minute on the wall clock, 0 (midnight) to 1439. */
export type Minute = number

const dayLength = 86_400_000
const MOST_DAYS = 10_000

/** The day `n` days after the given one; a negative `n` goes back. */
export function addDays(day: Day, n: number): Day {
  return dayAt(Date.parse(day) + n * dayLength)
}

/** How many days lie from one day to the other: `to` − `from`, negative if `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (timeOf(to) - timeOf(from)) / dayLength
}

/** The day of the week, 1 = Monday to 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay() || 7
}

/** The same day of the month `n` months on; where that month is too short, its last day. */
export function addMonths(day: Day, n: number): Day {
  const { year, month, date } = partsOf(day)
  const last = new Date(Date.UTC(year, month + n, 0)).getUTCDate()
  return dayAt(Date.UTC(year, month - 1 + n, Math.min(date, last)))
}

/** Whether a text is a day that the calendar has: `2026-02-30` is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && dayAt(time) === text
}

/** The year of a day, as a number. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** The UTC day in which a time lies, in milliseconds since 1970. Printing a date is slow, so a day is printed once. */
export function dayAt(time: number): Day {
  const dayNumber = Math.floor(time / dayLength)
  const printed = printedDays.get(dayNumber)
  if (printed) return printed
  const day = new Date(time).toISOString().slice(0, 10)
  printedDays.set(dayNumber, day)
  return day
}

const printedDays = new Map<number, Day>()

const timeOf = remember((day) => Date.parse(day), MOST_DAYS)

function partsOf(day: Day): { year: number; month: number; date: number } {
  return { year: yearOf(day), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) }
}
