import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapOf } from '#shared/domain/cadence.ts'
import { addDays } from '#shared/domain/day.ts'
import { findGrade, gradeForHorizon, lowestGrade, queueRankOf } from '#shared/domain/grade-scheme.ts'
import {
  carScheme,
  classSheetScheme,
  estateScheme,
  gradeSchemePresets,
  logScheme,
  shop4sScheme,
} from '#shared/domain/grade-scheme-presets.ts'

const days = fc.integer({ min: 0, max: 5000 }).map((n) => addDays('2020-01-01', n))
const today = '2026-11-22'

describe('decision 1: a grade by the day of purchase', () => {
  test.each([
    ['2026-11-29', 'H', 'exactly 7 days'],
    ['2026-11-30', 'A', 'a day more'],
    ['2026-12-22', 'A', 'exactly one month'],
    ['2026-12-23', 'B', 'a day more'],
    ['2027-02-22', 'B', 'exactly three months'],
    ['2027-02-23', 'C', 'a day more'],
    ['2026-11-22', 'H', 'today'],
    ['2026-11-01', 'H', 'already past'],
    ['2030-01-01', 'C', 'some day'],
  ])('%s is %s: %s', (buyBy, code) => {
    expect(gradeForHorizon(carScheme, today, buyBy)?.code).toBe(code)
  })

  test('one month from the 31st ends with the short month', () => {
    expect(gradeForHorizon(carScheme, '2026-01-31', '2026-02-28')?.code).toBe('A')
    expect(gradeForHorizon(carScheme, '2026-01-31', '2026-03-01')?.code).toBe('B')
  })

  test('never gets hotter when the purchase is put off', () => {
    fc.assert(
      fc.property(days, fc.nat(200), fc.nat(200), (start, n, delay) => {
        const sooner = gradeForHorizon(carScheme, start, addDays(start, n))
        const later = gradeForHorizon(carScheme, start, addDays(start, n + delay))
        return sooner !== null && later !== null && later.rank >= sooner.rank
      }),
    )
  })

  test('is not proposed by a scheme that is not about time', () => {
    expect(gradeForHorizon(estateScheme, today, '2026-11-29')).toBeNull()
  })
})

describe('R08 the rank in the queue', () => {
  test('puts a card without a grade directly after the first grade', () => {
    const ranks = ['H', null, 'A', 'B', 'C'].map((code) => queueRankOf(carScheme, code))
    expect(ranks).toEqual([10, 15, 20, 30, 40])
  })

  test('treats a grade this scheme does not know like none', () => {
    expect(queueRankOf(carScheme, 'Z')).toBe(15)
  })
})

describe('R39 the lowest grade', () => {
  test.each([
    [carScheme, 'C'],
    [logScheme, 'E'],
    [shop4sScheme, 'D'],
    [estateScheme, 'invalid'],
    [classSheetScheme, 'D'],
  ])('of $id', (scheme, code) => {
    expect(lowestGrade(scheme).code).toBe(code)
  })

  test('is missed where every grade is terminal', () => {
    const allClosed = {
      ...classSheetScheme,
      grades: classSheetScheme.grades.filter((grade) => grade.terminal),
    }
    expect(() => lowestGrade(allClosed)).toThrow('class-sheet')
  })
})

describe('R05 the schemes shipped', () => {
  test.each(gradeSchemePresets)('$id: every code once, ranks 1, 2, 3 …, both languages', ({ grades }) => {
    expect(new Set(grades.map((grade) => grade.code)).size).toBe(grades.length)
    expect(grades.map((grade) => grade.rank)).toEqual(grades.map((_, index) => index + 1))
    for (const { label, definition } of grades) {
      for (const text of [label.zh, label.en, definition.zh, definition.en]) expect(text).not.toBe('')
    }
  })

  test.each(gradeSchemePresets)(
    '$id: no gap is longer than its hard limit, colder is never called sooner',
    (scheme) => {
      const firstGaps = scheme.grades
        .filter((grade) => !grade.terminal)
        .map((grade) => gapOf(grade.cadence, 0))
      expect(firstGaps).toEqual(firstGaps.toSorted((a, b) => a - b))
      for (const { cadence } of scheme.grades) {
        if (cadence.limit !== null) expect(Math.max(...cadence.gaps)).toBeLessThanOrEqual(cadence.limit)
      }
    },
  )

  test('car: 2, 7, 15, 30 days with limits 3, 10, 20, 45, and C is not on the advancement table (R07)', () => {
    expect(carScheme.grades.map(({ cadence }) => [gapOf(cadence, 0), cadence.limit])).toEqual([
      [2, 3],
      [7, 10],
      [15, 20],
      [30, 45],
    ])
    expect(carScheme.grades.filter((grade) => grade.onAdvancementTable).map((grade) => grade.code)).toEqual([
      'H',
      'A',
      'B',
    ])
  })

  test('4S: a target customer is called twice a week, for C and D a message counts', () => {
    const target = findGrade(shop4sScheme, 'A')
    expect([0, 1, 2].map((step) => target && gapOf(target.cadence, step))).toEqual([3, 4, 3])
    expect(shop4sScheme.grades.filter((grade) => grade.messagesCount).map((grade) => grade.code)).toEqual([
      'C',
      'D',
    ])
  })

  test('房产: key and interested customers on day 3 and day 7 after the first contact, then every 7', () => {
    for (const code of ['key', 'intent']) {
      const grade = findGrade(estateScheme, code)
      expect([0, 1, 2, 3].map((step) => grade && gapOf(grade.cadence, step))).toEqual([3, 4, 7, 7])
    }
  })
})
