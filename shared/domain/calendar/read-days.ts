import { addDays, type Day, daysBetween, isDay } from '../day.ts'
import type { CalendarYear } from '../working-calendar.ts'

/** What a text says of a year's days, and the lines nobody could read. */
export interface ReadDays extends CalendarYear {
  readonly unread: readonly string[]
}

/** A holiday is never longer than that; a farther end is a slip of the pen. */
const mostDaysInARow = 31

/**
 * Reads days off and days worked from a text: the notice of the State Council as it stands (元旦：1月1日至3日放假，1月4日上班), or
 * a line a day or range (`2027-01-01~2027-01-03 休`, `2027-01-04 班`); dates without a year are of the given one.
 */
export function readDays(text: string, year: number): ReadDays {
  const unread: string[] = []
  const read = { offDays: new Set<Day>(), workDays: new Set<Day>() }
  for (const phrase of phrasesIn(text)) {
    const days = daysIn(phrase, year)
    const kind = kindOf(phrase)
    if (kind === null || days === null) {
      if (onlyDate.test(phrase)) unread.push(phrase.trim())
      continue
    }
    for (const day of days) read[kind].add(day)
  }
  return { offDays: [...read.offDays].sort(), workDays: [...read.workDays].sort(), unread }
}

/** As the text would be written by hand: a line a range. */
export function writeDays({ offDays, workDays }: CalendarYear): string {
  return [
    ...rangesOf(offDays).map((range) => `${range} 休`),
    ...rangesOf(workDays).map((range) => `${range} 班`),
  ].join('\n')
}

function phrasesIn(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .split(/[。;\n]|(?<=假|休|班),/)
    .filter((phrase) => phrase.trim() !== '')
}

function kindOf(phrase: string): 'offDays' | 'workDays' | null {
  if (/上班|班\s*$|\bwork/i.test(phrase)) return 'workDays'
  return /放假|休|\boff\b|\brest/i.test(phrase) ? 'offDays' : null
}

const date = String.raw`(?:(\d{4})\s*[-年/.]\s*)?(\d{1,2})\s*[-月/.]\s*(\d{1,2})\s*日?`
const spans = new RegExp(`${date}(?:\\s*[至到~—–-]\\s*(?:${date}|(\\d{1,2})\\s*日))?`, 'g')

const onlyDate = new RegExp(date)

function daysIn(phrase: string, year: number): readonly Day[] | null {
  const days: Day[] = []
  for (const match of phrase.matchAll(spans)) {
    const [, fromYear, fromMonth, fromDate, toYear, toMonth, toDate, toDateOnly] = match
    const from = dayOf(fromYear ?? String(year), fromMonth, fromDate)
    const hasEnd = toDate !== undefined || toDateOnly !== undefined
    const to = hasEnd
      ? dayOf(toYear ?? fromYear ?? String(year), toMonth ?? fromMonth, toDate ?? toDateOnly)
      : from
    if (from === null || to === null) return null
    const length = daysBetween(from, to)
    if (length < 0 || length > mostDaysInARow) return null
    for (let n = 0; n <= length; n++) days.push(addDays(from, n))
  }
  return days.length > 0 ? days : null
}

function dayOf(year: string, month: string | undefined, dateOfMonth: string | undefined): Day | null {
  const day = `${year}-${(month ?? '').padStart(2, '0')}-${(dateOfMonth ?? '').padStart(2, '0')}`
  return isDay(day) ? day : null
}

function rangesOf(days: readonly Day[]): readonly string[] {
  const ranges: { from: Day; to: Day }[] = []
  for (const day of days.toSorted()) {
    const last = ranges.at(-1)
    if (last && addDays(last.to, 1) === day) last.to = day
    else ranges.push({ from: day, to: day })
  }
  return ranges.map(({ from, to }) => (from === to ? from : `${from}~${to}`))
}
