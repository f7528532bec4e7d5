import { describe, expect, test } from 'vitest'
import { readDay } from '#renderer/format/read-day.ts'

/** A Sunday. */
const today = '2026-11-22'
const ahead = { today, min: today }
const behind = { today, max: today }

describe('a typed day', () => {
  test.each([
    ['2026-11-25', '2026-11-25'],
    ['20261125', '2026-11-25'],
    ['2026年11月25日', '2026-11-25'],
    ['11-25', '2026-11-25'],
    ['11/25', '2026-11-25'],
    ['11月25号', '2026-11-25'],
    ['1125', '2026-11-25'],
    ['１１－２５', '2026-11-25'],
    ['25', '2026-11-25'],
    ['20', '2026-12-20'],
    ['1-5', '2027-01-05'],
    ['今天', today],
    ['明天', '2026-11-23'],
    ['大后天', '2026-11-25'],
    ['tomorrow', '2026-11-23'],
    ['+3', '2026-11-25'],
    ['+30天', '2026-12-22'],
    ['周三', '2026-11-25'],
    ['下周三', '2026-11-25'],
    ['星期日', today],
    ['Wed', '2026-11-25'],
    ['next friday', '2026-11-27'],
  ])('that lies ahead: %s is %s', (typed, day) => {
    expect(readDay(typed, ahead)).toBe(day)
  })

  test.each([
    ['11-25', '2025-11-25'],
    ['20', '2026-11-20'],
    ['昨天', '2026-11-21'],
    ['-2', '2026-11-20'],
    ['周三', '2026-11-18'],
    ['上周三', '2026-11-11'],
    ['last wed', '2026-11-11'],
  ])('that lies behind: %s is %s', (typed, day) => {
    expect(readDay(typed, behind)).toBe(day)
  })

  test('with no side meant is the nearest one', () => {
    expect(readDay('1-5', { today })).toBe('2027-01-05')
    expect(readDay('10-1', { today })).toBe('2026-10-01')
  })

  test.each(['2026-02-30', '13-1', '32', '后年', 'soon', '', '11-'])('is none: %s', (typed) => {
    expect(readDay(typed, { today })).toBeNull()
  })

  test('outside what is allowed is none', () => {
    expect(readDay('昨天', ahead)).toBeNull()
    expect(readDay('明天', behind)).toBeNull()
  })
})
