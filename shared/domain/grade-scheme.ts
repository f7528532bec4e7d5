import { assertNever } from '../lib/assert-never.ts'
import type { Cadence } from './cadence.ts'
import { addDays, addMonths, type Day } from './day.ts'
import type { Label } from './label.ts'

/** A named ladder of purchase intention; a card keeps scheme, version and code it was graded in (R05). */
export interface GradeScheme {
  readonly id: string
  readonly version: number
  readonly name: Label
  readonly grades: readonly Grade[]
}

/** One rung of a ladder; rank 1 is the hottest. */
export interface Grade {
  readonly code: string
  readonly label: Label
  readonly definition: Label
  readonly rank: number
  readonly cadence: Cadence
  readonly onAdvancementTable: boolean
  readonly terminal: boolean
  /** Where the grade is defined by the time until the purchase. */
  readonly horizon?: Horizon
  /** Where a message merely sent counts as a contact too (4S C and D: SMS, QQ, mail). */
  readonly messagesCount?: boolean
}

/** Buys within so many days or months, the last day included, or any time later. */
export type Horizon =
  | { readonly kind: 'days'; readonly count: number }
  | { readonly kind: 'months'; readonly count: number }
  | { readonly kind: 'open' }

/** Each scheme in its newest version, in the order in which they are listed (R05). */
export function newestSchemes(schemes: readonly GradeScheme[]): readonly GradeScheme[] {
  const newest = new Map<string, GradeScheme>()
  for (const scheme of schemes) {
    const known = newest.get(scheme.id)
    if (!known || known.version < scheme.version) newest.set(scheme.id, scheme)
  }
  return [...newest.values()]
}

/** The grade of that code, or undefined if this version of the scheme has none. */
export function findGrade(scheme: GradeScheme, code: string): Grade | undefined {
  return scheme.grades.find((grade) => grade.code === code)
}

/** The coldest grade that is still tracked: where a refusal leads (R39). */
export function lowestGrade(scheme: GradeScheme): Grade {
  const [first, ...others] = scheme.grades.filter((grade) => !grade.terminal)
  if (!first) throw new RangeError(`Scheme ${scheme.id} has no grade to track a card in`)
  return others.reduce((lowest, grade) => (grade.rank > lowest.rank ? grade : lowest), first)
}

/** The place of a grade in the queue; a card without one, or with an unknown one, comes after the first (decision 1). */
export function queueRankOf(scheme: GradeScheme, code: string | null): number {
  const grade = code === null ? undefined : findGrade(scheme, code)
  return grade ? grade.rank * 10 : 15
}

/** The grade of one who buys by that day; a boundary belongs to the nearer class. Null in a scheme without horizons. */
export function gradeForHorizon(scheme: GradeScheme, today: Day, buyBy: Day): Grade | null {
  const byRank = scheme.grades.toSorted((a, b) => a.rank - b.rank)
  return byRank.find(({ horizon }) => horizon && reaches(horizon, today, buyBy)) ?? null
}

function reaches(horizon: Horizon, today: Day, buyBy: Day): boolean {
  switch (horizon.kind) {
    case 'days':
      return buyBy <= addDays(today, horizon.count)
    case 'months':
      return buyBy <= addMonths(today, horizon.count)
    case 'open':
      return true
    default:
      return assertNever(horizon)
  }
}
