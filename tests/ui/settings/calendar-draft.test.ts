import { describe, expect, test } from 'vitest'
import {
  type CalendarView,
  changesOf,
  daysOf,
  draftOf,
  markOf,
  noDays,
  stepDay,
  turnDay,
} from '#renderer/screens/settings/calendar/calendar-draft.ts'

const view: CalendarView = {
  ...{ today: '2026-11-22', week: [1, 2, 3, 4, 5, 6, 7], keepsHolidays: false, missingYear: 2027 },
  own: { offDays: ['2026-12-31'], workDays: [] },
  years: [{ year: 2026, version: 3, offDays: ['2026-10-01'], workDays: ['2026-10-10'] }],
}
const draft = draftOf(view)

describe('decision 4: the calendar as it is typed', () => {
  test('a day is turned from usual to off, to worked, and back', () => {
    const day = '2027-01-01'
    const off = turnDay(noDays, day)
    const worked = turnDay(off, day)
    expect([off, worked].map((days) => markOf(days, day))).toEqual(['off', 'work'])
    expect(turnDay(worked, day)).toEqual(noDays)
  })

  test('nothing is sent that is as it was, and only what changed else', () => {
    expect(changesOf(view, draft)).toEqual({ calendar: null, years: [] })
    const edited = { ...draft, years: { ...draft.years, 2027: { offDays: ['2027-01-01'], workDays: [] } } }
    expect(changesOf(view, edited)).toEqual({
      calendar: null,
      years: [{ year: 2027, base: 0, offDays: ['2027-01-01'], workDays: [] }],
    })
    expect(changesOf(view, { ...draft, week: [1, 2, 3] }).calendar?.week).toEqual([1, 2, 3])
    const without = {
      ...draft,
      years: { 2026: turnDay(turnDay(draft.years[2026] ?? noDays, '2026-10-01'), '2026-10-01') },
    }
    expect(changesOf(view, without).years[0]).toMatchObject({ year: 2026, base: 3, offDays: [] })
  })

  test('keys lead from day to day and month to month, never out of the year', () => {
    expect(stepDay('2026-11-22', 'ArrowRight')).toBe('2026-11-23')
    expect(stepDay('2026-11-22', 'ArrowUp')).toBe('2026-11-15')
    expect(stepDay('2026-10-31', 'PageDown')).toBe('2026-11-30')
    expect(stepDay('2026-12-31', 'ArrowRight')).toBeNull()
    expect(stepDay('2026-11-22', 'a')).toBeNull()
  })

  test('a month has all its days', () => {
    expect([daysOf(2026, 2).length, daysOf(2028, 2).length, daysOf(2026, 12).at(-1)]).toEqual([
      28,
      29,
      '2026-12-31',
    ])
  })
})
