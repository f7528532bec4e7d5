import { expect, test } from 'vitest'
import { findGrade } from '#shared/domain/grade-scheme.ts'
import { carScheme } from '#shared/domain/grade-scheme-presets.ts'
import { checkCadences, withCadences } from '#shared/domain/shop-rules/edit-cadences.ts'

test('R05 a new cadence makes the next version of the scheme and leaves the old one as it was', () => {
  const next = withCadences(carScheme, [{ grade: 'H', gaps: [1], limit: 2 }])
  expect(next.version).toBe(carScheme.version + 1)
  expect(findGrade(next, 'H')?.cadence).toEqual({ gaps: [1], repeat: 'last', limit: 2 })
  expect(findGrade(next, 'A')).toEqual(findGrade(carScheme, 'A'))
  expect(findGrade(carScheme, 'H')?.cadence.gaps).toEqual([2])
})

test('R05 a grade that the scheme does not have is refused by name', () => {
  expect(checkCadences(carScheme, [{ grade: 'Z', gaps: [1], limit: 2 }])).toEqual([
    { kind: 'no-such-grade', field: 'cadences', data: { grade: 'Z', gap: 1, limit: 2 } },
  ])
})

test('R05 no gap is longer than its hard limit, and a grade may have none', () => {
  expect(checkCadences(carScheme, [{ grade: 'H', gaps: [2, 5], limit: 3 }])).toEqual([
    { kind: 'gap-past-limit', field: 'cadences', data: { grade: 'H', gap: 5, limit: 3 } },
  ])
  expect(checkCadences(carScheme, [{ grade: 'H', gaps: [400], limit: null }])).toEqual([])
})
