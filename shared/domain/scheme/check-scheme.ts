import type { Grade, GradeScheme } from '../grade-scheme.ts'

/** A scheme as somebody edits it; its grades in order, the hottest first. */
export type SchemeDraft = Pick<GradeScheme, 'name'> & { readonly grades: readonly Omit<Grade, 'rank'>[] }

export interface SchemeFault {
  readonly kind:
    | 'scheme-needs-name'
    | 'no-tracked-grade'
    | 'grade-needs-code'
    | 'grade-needs-label'
    | 'grade-twice'
    | 'gap-past-limit'
    | 'gap-past-year'
    | 'horizon-out-of-order'
  readonly field: 'name' | 'grades'
  readonly data: Readonly<Record<string, string | number>>
}

/** Whoever is followed at all has at least one contact a year (R59). */
export const mostGapDays = 366

/** Everything that forbids a scheme (R05, R59); an empty list for one that may be used. */
export function checkScheme({ name, grades }: SchemeDraft): readonly SchemeFault[] {
  const faults: SchemeFault[] =
    name.zh.trim() === '' ? [{ kind: 'scheme-needs-name', field: 'name', data: {} }] : []
  if (!grades.some(({ terminal }) => !terminal)) faults.push(faultOf('no-tracked-grade', {}))
  const ofGrades = grades.flatMap((grade, index) => checkGrade(grade, grades.slice(0, index)))
  return [...faults, ...ofGrades, ...checkHorizons(grades)]
}

/** The ranks that an order gives: 1 for the hottest (R05). */
export function withRanks(grades: SchemeDraft['grades']): readonly Grade[] {
  return grades.map((grade, index) => ({ ...grade, rank: index + 1 }))
}

type Drafted = SchemeDraft['grades'][number]

function checkGrade(grade: Drafted, before: readonly Drafted[]): readonly SchemeFault[] {
  const { code, label } = grade
  if (code.trim() === '') return [faultOf('grade-needs-code', { place: before.length + 1 })]
  if (before.some((other) => other.code === code)) return [faultOf('grade-twice', { grade: code })]
  if (label.zh.trim() === '') return [faultOf('grade-needs-label', { grade: code })]
  return checkCadence(grade)
}

function checkCadence({ code, cadence, terminal }: Drafted): readonly SchemeFault[] {
  const { gaps, limit } = cadence
  const gap = Math.max(...gaps)
  if (limit !== null && gap > limit) return [faultOf('gap-past-limit', { grade: code, gap, limit })]
  const isTooRare = !terminal && gap > mostGapDays
  return isTooRare ? [faultOf('gap-past-year', { grade: code, gap, most: mostGapDays })] : []
}

/** A colder grade never buys sooner; else no day of purchase would ever reach it (decision 1). */
function checkHorizons(grades: readonly Drafted[]): readonly SchemeFault[] {
  const horizons = grades.flatMap(({ code, horizon }) => (horizon ? [{ code, days: daysOf(horizon) }] : []))
  return horizons.flatMap(({ code, days }, index) => {
    const hotter = horizons[index - 1]
    if (!hotter || days > hotter.days) return []
    return [faultOf('horizon-out-of-order', { grade: code, hotter: hotter.code })]
  })
}

const daysAMonth = 30

function daysOf(horizon: NonNullable<Grade['horizon']>): number {
  if (horizon.kind === 'open') return Number.POSITIVE_INFINITY
  return horizon.kind === 'days' ? horizon.count : horizon.count * daysAMonth
}

function faultOf(kind: SchemeFault['kind'], data: SchemeFault['data']): SchemeFault {
  return { kind, field: 'grades', data }
}
