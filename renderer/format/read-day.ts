import { addDays, type Day, daysBetween, isDay, weekdayOf, yearOf } from '#shared/domain/day.ts'

/** What a typed day is understood by: `11-25` lies ahead where `min` is given, behind where `max` is. */
export interface DaySpan {
  readonly today: Day
  readonly min?: Day
  readonly max?: Day
}

const steps: Readonly<Record<string, number>> = {
  ...{ 今天: 0, 今: 0, today: 0, 明天: 1, 明: 1, tomorrow: 1, 后天: 2, 大后天: 3 },
  ...{ 昨天: -1, 昨: -1, yesterday: -1, 前天: -2 },
}
const weekdays: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 },
  ...{ mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 },
}

/** The day that somebody typed as `11-25`, `1125`, `2026-11-25`, `25`, `明天`, `+3`, `周三`, `下周三`, `next wed`; null where it is none. */
export function readDay(typed: string, span: DaySpan): Day | null {
  const text = typed.normalize('NFKC').trim().toLowerCase()
  const day = stepDay(text, span) ?? weekday(text, span) ?? writtenDay(text, span)
  if (day === null || (span.min && day < span.min) || (span.max && day > span.max)) return null
  return day
}

function stepDay(text: string, { today }: DaySpan): Day | null {
  const [, step] = /^([+-]\d{1,4})(?:天|日|d)?$/.exec(text) ?? []
  const days = step === undefined ? steps[text] : Number(step)
  return days === undefined ? null : addDays(today, days)
}

/** The named day of this week, of the next or the last; without such a word the nearest one on the side that is meant. */
function weekday(text: string, span: DaySpan): Day | null {
  const chinese = /^([上下]?)(?:个)?(?:周|星期|礼拜)([一二三四五六日天])$/.exec(text)
  const english = /^(next|last)? ?(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/.exec(text)
  const [, which = '', name = ''] = chinese ?? english ?? []
  const wanted = weekdays[name]
  if (wanted === undefined) return null
  const { today } = span
  const thisWeek = addDays(today, wanted - weekdayOf(today))
  if (which === '下' || which === 'next') return addDays(thisWeek, 7)
  if (which === '上' || which === 'last') return addDays(thisWeek, -7)
  if (isBehind(span)) return thisWeek > today ? addDays(thisWeek, -7) : thisWeek
  return thisWeek < today ? addDays(thisWeek, 7) : thisWeek
}

function writtenDay(text: string, span: DaySpan): Day | null {
  const [, year, month, date] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  if (year) return validDay(`${year}-${twoDigits(month)}-${twoDigits(date)}`)
  const [, ofYear, ofMonth] =
    /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text) ?? []
  if (ofYear) return nearest(yearsAround(span.today, `${twoDigits(ofYear)}-${twoDigits(ofMonth)}`), span)
  const [, only] = /^(\d{1,2})[日号]?$/.exec(text) ?? []
  return only ? nearest(monthsAround(span.today, twoDigits(only)), span) : null
}

function yearsAround(today: Day, monthAndDate: string): readonly Day[] {
  return [-1, 0, 1].map((step) => `${yearOf(today) + step}-${monthAndDate}`)
}

function monthsAround(today: Day, date: string): readonly Day[] {
  const month = Number(today.slice(5, 7)) - 1
  return [-1, 0, 1].map((step) => {
    const first = new Date(Date.UTC(yearOf(today), month + step, 1)).toISOString()
    return `${first.slice(0, 8)}${date}`
  })
}

/** Ahead the first that is still to come, behind the last that is over, else the one nearest to today. */
function nearest(days: readonly string[], span: DaySpan): Day | null {
  const { today, min, max } = span
  const real = days.filter(isDay)
  if (min) return real.find((day) => day >= min) ?? null
  if (max) return real.findLast((day) => day <= max) ?? null
  const distance = (day: Day) => Math.abs(daysBetween(today, day))
  return real.toSorted((one, other) => distance(one) - distance(other))[0] ?? null
}

function isBehind({ today, max }: DaySpan): boolean {
  return max !== undefined && max <= today
}

function validDay(text: string): Day | null {
  return isDay(text) ? text : null
}

function twoDigits(digits = ''): string {
  return digits.padStart(2, '0')
}
