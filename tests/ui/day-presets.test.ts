import { expect, test } from 'vitest'
import { daysOfPreset, presetOf, presets } from '#renderer/screens/log/day-presets.ts'

test('the week begins on Monday, the month on its first, and both end today', () => {
  const sunday = '2026-11-22'
  expect(daysOfPreset('today', sunday)).toEqual({ from: sunday, to: sunday })
  expect(daysOfPreset('yesterday', sunday)).toEqual({ from: '2026-11-21', to: '2026-11-21' })
  expect(daysOfPreset('week', sunday)).toEqual({ from: '2026-11-16', to: sunday })
  expect(daysOfPreset('week', '2026-11-16')).toEqual({ from: '2026-11-16', to: '2026-11-16' })
  expect(daysOfPreset('month', sunday)).toEqual({ from: '2026-11-01', to: sunday })
  expect(daysOfPreset('yesterday', '2026-01-01')).toEqual({ from: '2025-12-31', to: '2025-12-31' })
})

test('days that are a usual span are known as one, any others are not', () => {
  for (const preset of presets)
    expect(presetOf(daysOfPreset(preset, '2026-11-19'), '2026-11-19')).toBe(preset)
  expect(presetOf({ from: '2026-11-02', to: '2026-11-05' }, '2026-11-19')).toBeNull()
})
