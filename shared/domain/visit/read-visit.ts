import type { CardEvent, GradeMark } from '../card-event.ts'
import { isInQueue } from '../card-status.ts'
import type { CourseState } from '../course/course-state.ts'
import { replayEvents } from '../course/replay-events.ts'
import type { Day, Instant } from '../day.ts'
import { isEffective, ruleForGrade } from '../effective-contact.ts'
import { findGrade, type Grade, type GradeScheme, lowestGrade } from '../grade-scheme.ts'
import type { Outcome } from '../outcome.ts'
import { gradeOf, type ShopRules, schemeFor } from '../shop-rules.ts'
import { dayOf } from '../zone.ts'
import type { Closing, VisitInput, VisitQuestion } from './visit-input.ts'

/** A visit form understood: when it was, on what state of the card it fell, and what the contact was worth. */
export interface VisitReading {
  readonly input: VisitInput
  readonly rules: ShopRules
  readonly now: Instant
  readonly today: Day
  readonly occurredAt: Instant
  readonly occurredOn: Day
  readonly outcome: Outcome
  /** The card as it stands, with everything that was recorded. */
  readonly state: CourseState
  /** The card as it stood when the visit took place: earlier, for a visit entered late. */
  readonly before: CourseState
  readonly reached: boolean
  readonly effective: boolean
  readonly scheme: GradeScheme
  readonly gradeBefore: Grade | undefined
  /** The grade that was decided, by the person or by the outcome; undefined where nobody did. */
  readonly decided: Grade | undefined
  readonly closing: Closing | null
  readonly isSupervised: boolean
  /** The card leaves the queue: won, lost or stopped. */
  readonly isEnding: boolean
}

/** Understands a visit form, its outcome already looked up (R39, R40, decision 9). */
export function readVisit(question: VisitQuestion, outcome: Outcome): VisitReading {
  const { card, input, rules, now, isSupervised = false } = question
  const occurredAt = input.occurredAt ?? now
  const before = replayEvents(card.events.filter(hadHappenedBy(occurredAt)), rules.clockwork)
  const gradeBefore = gradeOf(rules, before.grade)
  const scheme = schemeFor(rules, before.grade)
  const contact = { ...input, outcome, measured: input.isMeasured }
  const effective = isEffective(contact, ruleForGrade(rules.effectiveRule, gradeBefore))
  const closing = input.close ?? closingBy(outcome)
  return {
    ...{
      input,
      rules,
      now,
      occurredAt,
      outcome,
      before,
      effective,
      scheme,
      gradeBefore,
      closing,
      isSupervised,
    },
    today: dayOf(now, rules.clockwork),
    occurredOn: dayOf(occurredAt, rules.clockwork),
    state: replayEvents(card.events, rules.clockwork),
    reached: outcome.reached || effective,
    decided: input.grade === null ? gradeBy(outcome, scheme) : findGrade(scheme, input.grade),
    isEnding: closing !== null && !isInQueue(closing.status),
  }
}

/** The grade a visit leaves behind: the one decided, else the card's own, untouched (R04). */
export function gradeAfterOf({ reached, decided, before, scheme }: VisitReading): GradeMark | null {
  if (!reached || !decided) return before.grade
  return { schemeId: scheme.id, schemeVersion: scheme.version, code: decided.code }
}

/** A void counts however late it came: what it takes out had never been. */
function hadHappenedBy(instant: Instant) {
  return ({ kind, occurredAt }: CardEvent) => kind === 'created' || kind === 'void' || occurredAt <= instant
}

/** 拒绝 lowers the grade to the coldest that is still tracked (R39). */
function gradeBy(outcome: Outcome, scheme: GradeScheme): Grade | undefined {
  return outcome.lowersGrade ? lowestGrade(scheme) : undefined
}

/** The ending an outcome brings by itself; only 勿扰 brings its reason along (decision 10). */
function closingBy({ closes, refusal, code }: Outcome): Closing | null {
  if (!closes) return null
  return { status: closes, reason: refusal ? code : '', what: null, orderedOn: null, deliveryOn: null }
}
