import { describe, expect, test } from 'vitest'
import { carScheme, estateScheme, gradeSchemePresets } from '#shared/domain/grade-scheme-presets.ts'
import { checkScheme, type SchemeDraft, withRanks } from '#shared/domain/scheme/check-scheme.ts'

const [first, second] = carScheme.grades
if (!first || !second) throw new Error('The scheme has grades')

const kindsOf = (grades: SchemeDraft['grades'], name = carScheme.name) =>
  checkScheme({ name, grades }).map(({ kind }) => kind)

describe('R05 a scheme', () => {
  test.each(gradeSchemePresets)('shipped as $id may be saved as it is', (scheme) => {
    expect(checkScheme(scheme)).toEqual([])
    expect(withRanks(scheme.grades)).toEqual(scheme.grades)
  })

  test('needs a name, and a grade that is followed', () => {
    expect(kindsOf(carScheme.grades, { zh: ' ', en: 'x' })).toEqual(['scheme-needs-name'])
    expect(kindsOf([])).toEqual(['no-tracked-grade'])
    expect(kindsOf([{ ...first, terminal: true }])).toEqual(['no-tracked-grade'])
  })

  test('needs a code once and a label for each grade', () => {
    expect(kindsOf([{ ...first, code: '' }, second])).toEqual(['grade-needs-code'])
    expect(kindsOf([first, { ...second, code: first.code }])).toEqual(['grade-twice'])
    expect(kindsOf([{ ...first, label: { zh: '', en: 'H' } }, second])).toEqual(['grade-needs-label'])
  })

  test('has no gap longer than its hard limit, and names the grade and both figures', () => {
    const cadence = { gaps: [3, 9], repeat: 'cycle', limit: 8 } as const
    expect(checkScheme({ ...carScheme, grades: [{ ...first, cadence }, second] })).toEqual([
      { kind: 'gap-past-limit', field: 'grades', data: { grade: 'H', gap: 9, limit: 8 } },
    ])
  })

  test('has the grade that buys sooner first', () => {
    expect(kindsOf([second, first])).toEqual(['horizon-out-of-order'])
    expect(kindsOf(estateScheme.grades.toReversed())).toEqual([])
  })
})

describe('R59 whoever is followed', () => {
  const yearly = (gap: number, terminal = false) => {
    const cadence = { gaps: [gap], repeat: 'last', limit: null } as const
    return kindsOf([first, { ...second, cadence, terminal }])
  }

  test('has at least one contact a year', () => {
    expect(yearly(366)).toEqual([])
    expect(yearly(367)).toEqual(['gap-past-year'])
  })

  test('is not somebody in a grade that closes', () => {
    expect(yearly(3660, true)).toEqual([])
  })
})
