import type { CardCourse } from '../card-course.ts'
import type { CardEvent, GradeMark, RegradeEvent } from '../card-event.ts'
import { cardAfter } from '../course/card-after.ts'
import type { Instant } from '../day.ts'
import { findGrade, type GradeScheme } from '../grade-scheme.ts'
import type { ShopRules } from '../shop-rules.ts'

/** A move of all open cards of one scheme to the newest version of it, or of another. */
export interface SchemeMove {
  readonly moveId: string
  readonly fromSchemeId: string
  readonly to: GradeScheme
  /** Which grade takes the place of which; a grade that is not named keeps its code. */
  readonly codes: Readonly<Record<string, string>>
}

interface MovedCard {
  readonly event: RegradeEvent
  readonly before: CardCourse
  readonly after: CardCourse
}

interface Question {
  readonly events: readonly CardEvent[]
  readonly move: SchemeMove
  readonly rules: ShopRules
  readonly event: { readonly id: string; readonly at: Instant }
}

/** The grade that a card's grade becomes in a move, null where it stays: it is there already, or the scheme is not moved (R05). */
export function gradeAfterMove(
  grade: GradeMark | null,
  { fromSchemeId, to, codes }: SchemeMove,
): GradeMark | null {
  if (grade?.schemeId !== fromSchemeId) return null
  if (grade.schemeId === to.id && grade.schemeVersion === to.version) return null
  const code = codes[grade.code] ?? grade.code
  return findGrade(to, code) ? { schemeId: to.id, schemeVersion: to.version, code } : null
}

/** One card's part in a move, with its course before and after; null where it stays as it is (R05). */
export function moveCard({ events, move, rules, event }: Question): MovedCard | null {
  const before = cardAfter(events, rules)
  const grade = gradeAfterMove(before.grade, move)
  if (!grade || !before.grade) return null
  const part = { moveId: move.moveId, from: before.grade, keepsAgreed: isAgreed(before) }
  const moved: RegradeEvent = {
    ...{ kind: 'regrade', id: event.id, occurredAt: event.at, recordedAt: event.at },
    ...{ grade, move: part },
  }
  return { event: moved, before, after: cardAfter([...events, moved], rules) }
}

/** People set this day themselves: it is not the cadence's own, or an hour was promised. */
function isAgreed({ dueReason, promisedAt }: CardCourse): boolean {
  return dueReason?.kind !== 'cadence' || promisedAt !== null
}
