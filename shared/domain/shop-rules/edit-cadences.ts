import { findGrade, type GradeScheme } from '../grade-scheme.ts'

/** New gaps and a new hard limit for one grade, in days. */
export interface CadenceEdit {
  readonly grade: string
  readonly gaps: readonly number[]
  readonly limit: number | null
}

export interface CadenceFault {
  readonly kind: 'no-such-grade' | 'gap-past-limit'
  readonly field: 'cadences'
  readonly data: { readonly grade: string; readonly gap: number; readonly limit: number }
}

/** What forbids an edit: a grade the scheme does not have, or a gap longer than its hard limit (R05). */
export function checkCadences(scheme: GradeScheme, edits: readonly CadenceEdit[]): readonly CadenceFault[] {
  return edits.flatMap(({ grade, gaps, limit }): readonly CadenceFault[] => {
    const gap = Math.max(...gaps)
    const data = { grade, gap, limit: limit ?? gap }
    if (!findGrade(scheme, grade)) return [{ kind: 'no-such-grade', field: 'cadences', data }]
    return limit !== null && gap > limit ? [{ kind: 'gap-past-limit', field: 'cadences', data }] : []
  })
}

/** The scheme's successor with the edited cadences: what was used is never edited, cards keep the version they were graded in (R05). */
export function withCadences(scheme: GradeScheme, edits: readonly CadenceEdit[]): GradeScheme {
  const grades = scheme.grades.map((grade) => {
    const edit = edits.find(({ grade: code }) => code === grade.code)
    return edit ? { ...grade, cadence: { ...grade.cadence, gaps: edit.gaps, limit: edit.limit } } : grade
  })
  return { ...scheme, version: scheme.version + 1, grades }
}
