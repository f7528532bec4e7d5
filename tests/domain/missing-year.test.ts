import { expect, test } from 'vitest'
import { findMissingYear } from '#shared/domain/missing-year.ts'

test('decision 4 a year that is not published yet is warned about as soon as callbacks reach into it', () => {
  expect(findMissingYear({ today: '2026-11-16', knownYears: [2026] })).toBeNull()
  expect(findMissingYear({ today: '2026-11-22', knownYears: [2026] })).toBe(2027)
  expect(findMissingYear({ today: '2026-11-22', knownYears: [2026, 2027] })).toBeNull()
  expect(findMissingYear({ today: '2027-03-01', knownYears: [2026] })).toBe(2027)
})
