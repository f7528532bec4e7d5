import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, weekdayOf } from '#shared/domain/day.ts'
import { year2026 } from '#shared/domain/statutory-days/year-2026.ts'
import {
  isWorkingDay,
  missingYear,
  nextWorkingDay,
  previousWorkingDay,
  type WorkingCalendar,
} from '#shared/domain/working-calendar.ts'
import { fiveDayCalendar, sevenDayCalendar } from '#shared/domain/working-calendar-presets.ts'

const days = fc.integer({ min: 0, max: 1000 }).map((n) => addDays('2025-06-01', n))
const calendars = fc.constantFrom(fiveDayCalendar, sevenDayCalendar)

describe('decision 4: the working calendar', () => {
  test('of five days rests at the weekend and on holidays, and works where 调休 says so', () => {
    expect(isWorkingDay(fiveDayCalendar, '2026-11-20')).toBe(true)
    expect(isWorkingDay(fiveDayCalendar, '2026-11-21')).toBe(false)
    expect(isWorkingDay(fiveDayCalendar, '2026-10-01')).toBe(false)
    expect(isWorkingDay(fiveDayCalendar, '2026-10-10')).toBe(true)
    expect(weekdayOf('2026-10-10')).toBe(6)
  })

  test('of seven days works always, also on National Day', () => {
    expect(isWorkingDay(sevenDayCalendar, '2026-10-01')).toBe(true)
    expect(isWorkingDay(sevenDayCalendar, '2026-11-22')).toBe(true)
  })

  test('of seven days can still be closed on a day by the shop', () => {
    const closedAtNewYear: WorkingCalendar = {
      ...sevenDayCalendar,
      years: { 2026: { offDays: ['2026-02-17'], workDays: [] } },
    }
    expect(isWorkingDay(closedAtNewYear, '2026-02-17')).toBe(false)
    expect(nextWorkingDay(closedAtNewYear, '2026-02-16')).toBe('2026-02-18')
  })

  test('leaves out one person’s own rest days (轮休)', () => {
    const tuesday = new Set(['2026-11-24'])
    expect(isWorkingDay(sevenDayCalendar, '2026-11-24', tuesday)).toBe(false)
    expect(nextWorkingDay(sevenDayCalendar, '2026-11-23', tuesday)).toBe('2026-11-25')
    expect(previousWorkingDay(sevenDayCalendar, '2026-11-25', tuesday)).toBe('2026-11-23')
  })

  test('goes over the whole Spring Festival', () => {
    expect(nextWorkingDay(fiveDayCalendar, '2026-02-14')).toBe('2026-02-24')
    expect(previousWorkingDay(fiveDayCalendar, '2026-02-24')).toBe('2026-02-14')
  })

  test('finds the nearest working day on either side, with none in between', () => {
    fc.assert(
      fc.property(calendars, days, (calendar, day) => {
        const next = nextWorkingDay(calendar, day)
        expect(isWorkingDay(calendar, next)).toBe(true)
        for (let n = 1; n < daysBetween(day, next); n++) {
          expect(isWorkingDay(calendar, addDays(day, n))).toBe(false)
        }
      }),
    )
    fc.assert(
      fc.property(calendars, days, (calendar, day) => {
        const isWorking = isWorkingDay(calendar, day)
        return !isWorking || previousWorkingDay(calendar, nextWorkingDay(calendar, day)) === day
      }),
    )
  })

  test('says so when it never works', () => {
    expect(() => nextWorkingDay({ ...sevenDayCalendar, week: [] }, '2026-11-22')).toThrow('no working day')
  })
})

describe('decision 4: a missing year', () => {
  test('is warned about, not guessed', () => {
    expect(missingYear(fiveDayCalendar, '2026-12-31')).toBeNull()
    expect(missingYear(fiveDayCalendar, '2027-01-01')).toBe(2027)
  })

  test('is not missed by a shop that works through the holidays', () => {
    expect(missingYear(sevenDayCalendar, '2027-01-01')).toBeNull()
  })
})

describe('the statutory days of 2026', () => {
  test('are 33 days off and six weekend days worked, each once', () => {
    expect(new Set(year2026.offDays).size).toBe(33)
    expect(year2026.offDays).toHaveLength(33)
    expect(year2026.workDays.map(weekdayOf).every((weekday) => weekday > 5)).toBe(true)
    expect(year2026.workDays.filter((day) => year2026.offDays.includes(day))).toEqual([])
  })

  test('give 13 paid holidays: the weekdays off, less the weekend days worked for them', () => {
    const weekdaysOff = year2026.offDays.filter((day) => weekdayOf(day) <= 5)
    const workedInstead = year2026.workDays.length
    expect(weekdaysOff.length - workedInstead).toBe(13)
  })
})

describe('decision 4: the shop’s own days', () => {
  const own = { offDays: ['2026-11-24', '2026-10-10'], workDays: ['2026-10-01', '2026-11-21'] }
  const calendar: WorkingCalendar = { ...fiveDayCalendar, own }

  test('close a working day and open a holiday, whatever the week and the year say', () => {
    expect(isWorkingDay(calendar, '2026-11-24')).toBe(false)
    expect(isWorkingDay(calendar, '2026-10-10')).toBe(false)
    expect(isWorkingDay(calendar, '2026-10-01')).toBe(true)
    expect(isWorkingDay(calendar, '2026-11-21')).toBe(true)
    expect(nextWorkingDay(calendar, '2026-11-23')).toBe('2026-11-25')
  })

  test('beat every other day and change none but themselves', () => {
    fc.assert(
      fc.property(days, (day) => {
        const isOwn = own.offDays.includes(day) || own.workDays.includes(day)
        return isOwn
          ? isWorkingDay(calendar, day) === own.workDays.includes(day)
          : isWorkingDay(calendar, day) === isWorkingDay(fiveDayCalendar, day)
      }),
    )
  })
})
