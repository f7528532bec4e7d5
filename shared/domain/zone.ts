import { type Day, dayAt, type Instant, type Minute } from './day.ts'

/** How a shop reads the clock: its time zone, and the minute at which its day begins (0 = midnight). */
export interface Clockwork {
  readonly zone: string
  readonly dayStartsAt: Minute
}

const minuteLength = 60_000
const dayLength = 86_400_000

/** The business day an instant belongs to: before the day boundary it is still yesterday. */
export function dayOf(instant: Instant, clockwork: Clockwork): Day {
  const local = localTime(Date.parse(instant), clockwork.zone)
  return dayAt(local - clockwork.dayStartsAt * minuteLength)
}

/** The minute the wall clock shows at an instant, 0 to 1439, whatever the day boundary. */
export function minuteOf(instant: Instant, clockwork: Clockwork): Minute {
  const local = localTime(Date.parse(instant), clockwork.zone)
  const sinceMidnight = local - Math.floor(local / dayLength) * dayLength
  return Math.floor(sinceMidnight / minuteLength)
}

/**
 * The instant at which the wall clock shows that minute of a business day. An hour that the clock skips
 * in spring is read as the hour after; of an hour that comes twice in autumn, the first is meant.
 */
export function instantAt(day: Day, minute: Minute, clockwork: Clockwork): Instant {
  const belongsToNextDate = minute < clockwork.dayStartsAt
  const local = Date.parse(day) + minute * minuteLength + (belongsToNextDate ? dayLength : 0)
  return new Date(utcTime(local, clockwork.zone)).toISOString()
}

/** The instant `n` minutes later; a negative `n` goes back. */
export function addMinutes(instant: Instant, n: number): Instant {
  return new Date(Date.parse(instant) + n * minuteLength).toISOString()
}

function localTime(utc: number, zone: string): number {
  return utc + offsetAt(utc, zone)
}

function utcTime(local: number, zone: string): number {
  const before = offsetAt(local - dayLength, zone)
  const after = offsetAt(local + dayLength, zone)
  const isStillBefore = offsetAt(local - before, zone) === before
  const isAlreadyAfter = offsetAt(local - after, zone) === after
  return isStillBefore || !isAlreadyAfter ? local - before : local - after
}

/** The zone's offset from UTC in milliseconds. Asking Intl is slow, so each UTC day without a change asks once. */
function offsetAt(utc: number, zone: string): number {
  const known = offsetsOf(zone)
  const dayNumber = Math.floor(utc / dayLength)
  const offset = known.byDay.get(dayNumber) ?? learnDay(known, dayNumber)
  return offset === 'changes' ? askIntl(known.formatter, utc) : offset
}

interface KnownOffsets {
  readonly formatter: Intl.DateTimeFormat
  readonly byDay: Map<number, number | 'changes'>
}

const knownZones = new Map<string, KnownOffsets>()

function offsetsOf(zone: string): KnownOffsets {
  const known = knownZones.get(zone)
  if (known) return known
  const formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  const fresh = { formatter, byDay: new Map<number, number | 'changes'>() }
  knownZones.set(zone, fresh)
  return fresh
}

function learnDay(known: KnownOffsets, dayNumber: number): number | 'changes' {
  const first = askIntl(known.formatter, dayNumber * dayLength)
  const last = askIntl(known.formatter, (dayNumber + 1) * dayLength - 1)
  const offset = first === last ? first : 'changes'
  known.byDay.set(dayNumber, offset)
  return offset
}

function askIntl(formatter: Intl.DateTimeFormat, utc: number): number {
  const [, sign, hours, minutes, seconds] =
    /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(formatter.format(utc)) ?? []
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0)
  return (sign === '-' ? -size : size) * 1000
}
