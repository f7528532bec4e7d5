import { expect, test } from 'vitest'
import { isClockBehind } from '#shared/domain/clock-behind.ts'

test('decision 9 a clock set back behind the last change is noticed, a minute is not', () => {
  const lastChangeAt = '2026-11-22T02:00:00.000Z'
  expect(isClockBehind('2026-11-22T01:00:00.000Z', lastChangeAt)).toBe(true)
  expect(isClockBehind('2026-11-22T01:59:30.000Z', lastChangeAt)).toBe(false)
  expect(isClockBehind('2026-11-22T03:00:00.000Z', lastChangeAt)).toBe(false)
  expect(isClockBehind('2026-11-22T03:00:00.000Z', null)).toBe(false)
})
