import { addDays, type Day, isDay, type Minute } from '../day.ts'

/** A day as a list gives it, with the minute where the list has one. */
export interface ImportedDay {
  readonly day: Day
  readonly minute: Minute | null
}

const time = String.raw`(?:[T\s]*(?<hour>\d{1,2})[:时時](?<minute>\d{1,2})(?:[:分](?:\d{1,2}(?:\.\d+)?)?秒?)?Z?)?`
const yearFirst = new RegExp(
  String.raw`^(?<year>\d{4}|\d{2}(?=年))\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<date>\d{1,2})\s*[日号號]?${time}$`,
)
const eightDigits = new RegExp(String.raw`^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<date>\d{2})${time}$`)
const yearLast = new RegExp(String.raw`^(?<one>\d{1,2})[-/.](?<other>\d{1,2})[-/.](?<year>\d{4})${time}$`)
const serial = /^(\d{5})(\.\d+)?$/

/** Spreadsheets count days from here; their day 60 never was, so the count is right from 1900-03-01 on. */
const dayZero: Day = '1899-12-30'

/**
 * Reads `2026-11-02`, `2026/11/3`, `2026年11月3日`, `20261103`, a spreadsheet's serial number, each with or without a
 * time. `3/11/2026` is read only where one of the two can be no month. Null where it is no day.
 */
export function readImportDay(typed: string): ImportedDay | null {
  const text = toHalfWidth(typed).trim()
  const found = yearFirst.exec(text) ?? eightDigits.exec(text)
  if (found) return dayOfParts({ ...found.groups })
  const american = yearLast.exec(text)
  return american ? dayOfEitherOrder({ ...american.groups }) : dayOfSerial(text)
}

type Parts = Readonly<Record<string, string | undefined>>

function dayOfParts({ year = '', month = '', date = '', hour, minute }: Parts): ImportedDay | null {
  const fullYear = year.length === 2 ? `20${year}` : year
  const day = `${fullYear}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const minuteOfDay = hour === undefined ? null : Number(hour) * 60 + Number(minute)
  return isDay(day) && (minuteOfDay === null || minuteOfDay < 1440) ? { day, minute: minuteOfDay } : null
}

function dayOfEitherOrder({ one = '', other = '', ...rest }: Parts): ImportedDay | null {
  if (Number(one) > 12) return dayOfParts({ ...rest, month: other, date: one })
  return Number(other) > 12 || one === other ? dayOfParts({ ...rest, month: one, date: other }) : null
}

function dayOfSerial(text: string): ImportedDay | null {
  const [, days, fraction] = serial.exec(text) ?? []
  if (!days) return null
  const minute = fraction ? Math.round(Number(fraction) * 1440) : null
  return minute === 1440
    ? { day: addDays(dayZero, Number(days) + 1), minute: 0 }
    : { day: addDays(dayZero, Number(days)), minute }
}

function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}
