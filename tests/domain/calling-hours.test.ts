import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultCallingHours, firstCallingTime } from '#shared/domain/calling-hours.ts'
import { addDays } from '#shared/domain/day.ts'
import { isWorkingDay, type WorkingCalendar } from '#shared/domain/working-calendar.ts'
import { fiveDayCalendar, sevenDayCalendar } from '#shared/domain/working-calendar-presets.ts'
import { addMinutes, type Clockwork, dayOf, instantAt, minuteOf } from '#shared/domain/zone.ts'

const shanghai: Clockwork = { zone: 'Asia/Shanghai', dayStartsAt: 0 }
const clockworks = fc.record({
  zone: fc.constantFrom('Asia/Shanghai', 'Europe/Berlin'),
  dayStartsAt: fc.constantFrom(0, 300),
})

interface Situation {
  readonly at: string
  readonly calendar?: WorkingCalendar
}

function firstTime(wanted: string, { at, calendar = fiveDayCalendar }: Situation) {
  const local = (time: string) => instantAt(time.slice(0, 10), clock(time), shanghai)
  const found = firstCallingTime({
    wanted: local(wanted),
    at: local(at),
    calendar,
    clockwork: shanghai,
    callingHours: defaultCallingHours,
  })
  const minute = minuteOf(found, shanghai)
  return `${dayOf(found, shanghai)} ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

function clock(time: string): number {
  return Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16))
}

test.each([
  ['2026-11-20 10:30', '2026-11-20 10:30', 'inside the hours nothing moves'],
  ['2026-11-20 20:00', '2026-11-20 20:00', '20:00 is the last minute'],
  ['2026-11-19 20:01', '2026-11-20 9:00', 'in the evening the next morning is meant'],
  ['2026-11-20 08:59', '2026-11-20 9:00', 'before nine it is nine'],
  ['2026-11-20 20:01', '2026-11-23 9:00', 'after Friday comes Monday'],
])('R09 %s becomes %s: %s', (wanted, expected) => {
  expect(firstTime(wanted, { at: '2026-11-18 10:00' })).toBe(expected)
})

test('R09 a rest day is left out, unless the shop is calling on it right now', () => {
  expect(firstTime('2026-11-21 10:30', { at: '2026-11-20 10:30' })).toBe('2026-11-23 9:00')
  expect(firstTime('2026-11-21 10:30', { at: '2026-11-21 10:15' })).toBe('2026-11-21 10:30')
  expect(firstTime('2026-11-21 10:30', { at: '2026-11-20 10:30', calendar: sevenDayCalendar })).toBe(
    '2026-11-21 10:30',
  )
})

test('R09 the time found is allowed and not before the one wanted', () => {
  const moments = fc
    .integer({ min: 0, max: 365 * 1440 })
    .map((n) => addMinutes('2026-01-01T00:00:00.000Z', n))
  const calendars = fc.constantFrom(fiveDayCalendar, sevenDayCalendar)
  fc.assert(
    fc.property(moments, fc.nat(10_000), calendars, clockworks, (at, delay, calendar, clockwork) => {
      const wanted = addMinutes(at, delay)
      const found = firstCallingTime({ wanted, at, calendar, clockwork, callingHours: defaultCallingHours })
      const minute = minuteOf(found, clockwork)
      const day = dayOf(found, clockwork)
      expect(found >= wanted).toBe(true)
      expect(minute >= defaultCallingHours.from && minute <= defaultCallingHours.to).toBe(true)
      expect(isWorkingDay(calendar, day) || day === dayOf(at, clockwork)).toBe(true)
      expect(day <= addDays(dayOf(wanted, clockwork), 15)).toBe(true)
    }),
  )
})
