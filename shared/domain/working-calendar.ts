import { addDays, type Day, weekdayOf, yearOf } from './day.ts'

/** What changes in the week: days off, and days worked in their place (调休). */
export interface CalendarYear {
  readonly offDays: readonly Day[]
  readonly workDays: readonly Day[]
}

/** The days on which a shop works; `week` holds weekdays, 1 = Monday to 7 = Sunday (decision 4). */
export interface WorkingCalendar {
  readonly week: readonly number[]
  readonly keepsHolidays: boolean
  /** The statutory days, year by year. */
  readonly years: Readonly<Record<number, CalendarYear>>
  /** Days the shop itself closes or opens; they beat the week and the statutory days. */
  readonly own?: CalendarYear
}

/** Whether the shop works on a day; `restDays` are one person's own days off (轮休). */
export function isWorkingDay(calendar: WorkingCalendar, day: Day, restDays?: ReadonlySet<Day>): boolean {
  if (restDays?.has(day)) return false
  if (calendar.own?.offDays.includes(day)) return false
  if (calendar.own?.workDays.includes(day)) return true
  const year = calendar.years[yearOf(day)]
  if (year?.offDays.includes(day)) return false
  return year?.workDays.includes(day) || calendar.week.includes(weekdayOf(day))
}

/** The first working day after the given one. Throws if a year goes by without any. */
export function nextWorkingDay(calendar: WorkingCalendar, day: Day, restDays?: ReadonlySet<Day>): Day {
  return firstDay(day, 1, (candidate) => isWorkingDay(calendar, candidate, restDays))
}

/** The last working day before the given one. Throws if a year goes by without any. */
export function previousWorkingDay(calendar: WorkingCalendar, day: Day, restDays?: ReadonlySet<Day>): Day {
  return firstDay(day, -1, (candidate) => isWorkingDay(calendar, candidate, restDays))
}

/** The year of a day whose holidays nobody has entered yet, to be warned about and never guessed; else null. */
export function missingYear(calendar: WorkingCalendar, day: Day): number | null {
  const year = yearOf(day)
  return calendar.keepsHolidays && !calendar.years[year] ? year : null
}

function firstDay(from: Day, step: 1 | -1, fits: (day: Day) => boolean): Day {
  for (let n = 1; n <= 366; n++) {
    const day = addDays(from, n * step)
    if (fits(day)) return day
  }
  throw new RangeError(`The calendar has no working day within a year of ${from}`)
}
