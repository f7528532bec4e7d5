import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isDay } from '#shared/domain/day.ts'
import { addMinutes, type Clockwork, dayOf, instantAt, minuteOf } from '#shared/domain/zone.ts'
import { fastestOf } from '#tests/helpers/fastest-of.ts'

const shanghai: Clockwork = { zone: 'Asia/Shanghai', dayStartsAt: 0 }
const nightShift: Clockwork = { zone: 'Asia/Shanghai', dayStartsAt: 300 }
const berlin: Clockwork = { zone: 'Europe/Berlin', dayStartsAt: 0 }
const lordHowe: Clockwork = { zone: 'Australia/Lord_Howe', dayStartsAt: 0 }
const newYork: Clockwork = { zone: 'America/New_York', dayStartsAt: 0 }

const minutesSince1992 = fc.integer({ min: 11_571_840, max: 40_000_000 })
const instants = minutesSince1992.map((n) => new Date(n * 60_000).toISOString())
const shiftedInstants = fc.tuple(instants, fc.integer({ min: 0, max: 59_999 }))
const clockworks = fc.record({
  zone: fc.constantFrom(
    'Asia/Shanghai',
    'Asia/Kolkata',
    'Europe/Berlin',
    'America/New_York',
    'Pacific/Apia',
    'UTC',
  ),
  dayStartsAt: fc.integer({ min: 0, max: 719 }),
})

describe('the day and minute of an instant', () => {
  test('in China are eight hours ahead of UTC', () => {
    expect(dayOf('2026-11-22T02:42:00.000Z', shanghai)).toBe('2026-11-22')
    expect(minuteOf('2026-11-22T02:42:00.000Z', shanghai)).toBe(10 * 60 + 42)
    expect(dayOf('2026-11-21T16:00:00.000Z', shanghai)).toBe('2026-11-22')
    expect(dayOf('2026-11-21T15:59:59.999Z', shanghai)).toBe('2026-11-21')
  })

  test('keep to yesterday until the shop’s day begins, on the same wall clock', () => {
    const twoInTheMorning = '2026-11-21T18:00:00.000Z'
    expect(dayOf(twoInTheMorning, nightShift)).toBe('2026-11-21')
    expect(minuteOf(twoInTheMorning, nightShift)).toBe(120)
    expect(instantAt('2026-11-21', 120, nightShift)).toBe(twoInTheMorning)
  })

  test('agree with what Intl prints, in any zone', () => {
    fc.assert(
      fc.property(shiftedInstants, clockworks, ([start, extra], { zone }) => {
        const instant = new Date(Date.parse(start) + extra).toISOString()
        const printed = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'short',
        })
        const [day, time] = printed.format(new Date(instant)).split(' ')
        const midnight = { zone, dayStartsAt: 0 }
        const minute = minuteOf(instant, midnight)
        const clock = [Math.floor(minute / 60), minute % 60]
          .map((part) => String(part).padStart(2, '0'))
          .join(':')
        expect([dayOf(instant, midnight), clock]).toEqual([day, time])
      }),
    )
  })

  test('are made of a real day and a minute from 0 to 1439', () => {
    fc.assert(
      fc.property(instants, clockworks, (instant, clockwork) => {
        const minute = minuteOf(instant, clockwork)
        return isDay(dayOf(instant, clockwork)) && Number.isInteger(minute) && minute >= 0 && minute < 1440
      }),
    )
  })
})

describe('instantAt', () => {
  test('brings an instant back from its day and minute, unless the hour came twice', () => {
    fc.assert(
      fc.property(instants, clockworks, (instant, clockwork) => {
        const back = instantAt(dayOf(instant, clockwork), minuteOf(instant, clockwork), clockwork)
        expect(back === instant || back === addMinutes(instant, -60)).toBe(true)
        expect(minuteOf(back, clockwork)).toBe(minuteOf(instant, clockwork))
      }),
    )
  })

  test('in China always comes back exactly', () => {
    const boundaries = fc.integer({ min: 0, max: 1439 })
    fc.assert(
      fc.property(instants, boundaries, (instant, dayStartsAt) => {
        const clockwork = { zone: 'Asia/Shanghai', dayStartsAt }
        return instantAt(dayOf(instant, clockwork), minuteOf(instant, clockwork), clockwork) === instant
      }),
    )
  })

  test('reads an hour that spring skips as the hour after', () => {
    expect(instantAt('2026-03-29', 150, berlin)).toBe('2026-03-29T01:30:00.000Z')
    expect(minuteOf('2026-03-29T01:30:00.000Z', berlin)).toBe(210)
  })

  test('takes the first of an hour that autumn gives twice', () => {
    expect(instantAt('2026-10-25', 150, berlin)).toBe('2026-10-25T00:30:00.000Z')
    expect(instantAt('2026-11-01', 90, newYork)).toBe('2026-11-01T05:30:00.000Z')
  })

  test('is right on both sides of a change, also where the clock moves by half an hour', () => {
    expect(instantAt('2026-03-29', 119, berlin)).toBe('2026-03-29T00:59:00.000Z')
    expect(instantAt('2026-03-29', 180, berlin)).toBe('2026-03-29T01:00:00.000Z')
    expect(instantAt('2026-10-04', 119, lordHowe)).toBe('2026-10-03T15:29:00.000Z')
    expect(instantAt('2026-10-04', 150, lordHowe)).toBe('2026-10-03T15:30:00.000Z')
  })

  test('knows the summer times that China had until 1991', () => {
    expect(instantAt('1991-07-01', 600, shanghai)).toBe('1991-07-01T01:00:00.000Z')
  })
})

test('a zone that does not exist is refused', () => {
  expect(() => dayOf('2026-11-22T02:42:00.000Z', { zone: 'Mars/Olympus', dayStartsAt: 0 })).toThrow(
    RangeError,
  )
})

test('the day of an instant is remembered: many times faster than asking for the zone each time', () => {
  const instants = Array.from({ length: 2_000 }, (_, n) => `2026-11-${10 + (n % 20)}T02:42:00.000Z`)
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: shanghai.zone })
  const asked = fastestOf(() => {
    for (const instant of instants) format.format(new Date(instant))
  })
  const remembered = fastestOf(() => {
    for (const instant of instants) dayOf(instant, shanghai)
  })
  expect(remembered).toBeLessThan(asked)
})

test('addDays and addMinutes agree where no clock changes', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: -400, max: 400 }), (instant, n) => {
      return dayOf(addMinutes(instant, n * 1440), shanghai) === addDays(dayOf(instant, shanghai), n)
    }),
  )
})
