import type { Inputs, Outputs } from '#shared/contract/client.ts'
import { addDays, addMonths, type Day, yearOf } from '#shared/domain/day.ts'
import type { CalendarYear, WorkingCalendar } from '#shared/domain/working-calendar.ts'

export type CalendarView = Outputs['calendar']['get']
export type DayMark = 'off' | 'work' | null
/** What a day that is chosen changes: the shop's own days, or the statutory ones of the year. */
export type Layer = 'own' | 'statutory'

/** The calendar as it is typed. */
export interface CalendarDraft {
  readonly week: readonly number[]
  readonly keepsHolidays: boolean
  readonly own: CalendarYear
  readonly years: Readonly<Record<number, CalendarYear>>
}

export const noDays: CalendarYear = { offDays: [], workDays: [] }

export function draftOf({ week, keepsHolidays, own, years }: CalendarView): CalendarDraft {
  const known = years.map(({ year, offDays, workDays }) => [year, { offDays, workDays }] as const)
  return { week, keepsHolidays, own, years: Object.fromEntries(known) }
}

/** The calendar that the draft would be, for showing which days the shop works. */
export function toWorkingCalendar({ week, keepsHolidays, own, years }: CalendarDraft): WorkingCalendar {
  return { week, keepsHolidays, own, years: keepsHolidays ? years : {} }
}

export function markOf({ offDays, workDays }: CalendarYear, day: Day): DayMark {
  if (offDays.includes(day)) return 'off'
  return workDays.includes(day) ? 'work' : null
}

/** The days with one of them turned: none, off, worked, none again. */
export function turnDay(days: CalendarYear, day: Day): CalendarYear {
  const mark = markOf(days, day)
  const without = {
    offDays: days.offDays.filter((one) => one !== day),
    workDays: days.workDays.filter((one) => one !== day),
  }
  if (mark === null) return { ...without, offDays: [...without.offDays, day].sort() }
  return mark === 'off' ? { ...without, workDays: [...without.workDays, day].sort() } : without
}

/** The days of a month. */
export function daysOf(year: number, month: number): readonly Day[] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  const next = addMonths(first, 1)
  const days: Day[] = []
  for (let day = first; day < next; day = addDays(day, 1)) days.push(day)
  return days
}

/** Where a key leads from a day, within its year; null for a key that leads nowhere. */
export function stepDay(day: Day, key: string): Day | null {
  const steps: Readonly<Record<string, Day>> = {
    ArrowLeft: addDays(day, -1),
    ArrowRight: addDays(day, 1),
    ArrowUp: addDays(day, -7),
    ArrowDown: addDays(day, 7),
    PageUp: addMonths(day, -1),
    PageDown: addMonths(day, 1),
    Home: `${yearOf(day)}-01-01`,
    End: `${yearOf(day)}-12-31`,
  }
  const to = steps[key]
  return to && yearOf(to) === yearOf(day) ? to : null
}

/** What must be sent: the week and own days where they differ, and each year that does. */
export function changesOf(view: CalendarView, draft: CalendarDraft) {
  const before = draftOf(view)
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const { week, keepsHolidays, own } = draft
  const isChanged = !isSame({ week, keepsHolidays, own }, pick(before))
  const calendar: Omit<Inputs['calendar']['change'], 'changeId'> | null = isChanged
    ? { week: [...week], keepsHolidays, own: copy(own) }
    : null
  const years = Object.entries(draft.years)
    .filter(([year, days]) => !isSame(days, before.years[Number(year)] ?? noDays))
    .map(([year, days]): Omit<Inputs['calendar']['saveYear'], 'changeId'> => {
      const base = view.years.find((one) => one.year === Number(year))?.version ?? 0
      return { year: Number(year), base, ...copy(days) }
    })
  return { calendar, years }
}

function pick({ week, keepsHolidays, own }: CalendarDraft) {
  return { week, keepsHolidays, own }
}

function copy({ offDays, workDays }: CalendarYear): { offDays: Day[]; workDays: Day[] } {
  return { offDays: [...offDays], workDays: [...workDays] }
}
