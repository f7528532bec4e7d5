import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, type Day, daysBetween, isDay, weekdayOf, yearOf } from '#shared/domain/day.ts'

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date): Day => date.toISOString().slice(0, 10))
const counts = fc.integer({ min: -5000, max: 5000 })

describe('days', () => {
  test('adding days and counting them are each other’s inverse', () => {
    fc.assert(fc.property(days, counts, (day, n) => daysBetween(day, addDays(day, n)) === n))
    fc.assert(fc.property(days, days, (from, to) => addDays(from, daysBetween(from, to)) === to))
  })

  test('compare as text in the order of time', () => {
    fc.assert(fc.property(days, days, (a, b) => a < b === daysBetween(a, b) > 0))
  })

  test('cross the end of February of a leap year and of a common one', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  })

  test('come back to their weekday after seven', () => {
    fc.assert(fc.property(days, (day) => weekdayOf(addDays(day, 7)) === weekdayOf(day)))
    fc.assert(fc.property(days, (day) => weekdayOf(addDays(day, 1)) === (weekdayOf(day) % 7) + 1))
  })

  test('start the week on Monday', () => {
    expect(weekdayOf('2026-11-23')).toBe(1)
    expect(weekdayOf('2026-11-22')).toBe(7)
  })

  test('know their year', () => {
    expect(yearOf('2026-11-22')).toBe(2026)
  })
})

describe('months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-22', 3, '2027-02-22'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('%s and %i months is %s, clamped to the end of the month', (day, n, expected) => {
    expect(addMonths(day, n)).toBe(expected)
  })

  test('never skip one: the result lies in the month that was asked for', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 60 }), (day, n) => {
        const monthOf = (some: Day) => yearOf(some) * 12 + Number(some.slice(5, 7))
        return monthOf(addMonths(day, n)) - monthOf(day) === n
      }),
    )
  })
})

describe('isDay', () => {
  test('takes every day of the calendar', () => {
    fc.assert(fc.property(days, isDay))
  })

  test.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026/11/22',
    '',
    '2026-11-22T00:00',
    '20261122',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false)
  })
})
