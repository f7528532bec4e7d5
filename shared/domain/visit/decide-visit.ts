import type { CardCourse } from '../card-course.ts'
import type { GradeMark, StatusEvent, VisitEvent } from '../card-event.ts'
import type { CardStatus } from '../card-status.ts'
import { cardAfter } from '../course/card-after.ts'
import type { Day, Instant, Minute } from '../day.ts'
import type { Channel, Direction } from '../effective-contact.ts'
import type { CardId, UserId, VisitId } from '../ids.ts'
import { type CallIntent, findOutcome } from '../outcome.ts'
import { callIntentOf } from './call-intent.ts'
import { checkVisit } from './check-visit.ts'
import { promisedAtOf, retryAtOf } from './next-contact.ts'
import { gradeAfterOf, readVisit, type VisitReading } from './read-visit.ts'
import type { VisitFault } from './visit-fault.ts'
import type { VisitInput, VisitQuestion } from './visit-input.ts'

/** One visit or attempt, whole, as it is stored and never changed (R60, R61). */
export interface VisitRecord {
  readonly id: VisitId
  readonly cardId: CardId
  readonly agentId: UserId
  /** Null for an attempt. */
  readonly number: number | null
  readonly occurredAt: Instant
  readonly precision: 'minute' | 'day'
  readonly recordedAt: Instant
  readonly day: Day
  readonly isLate: boolean
  readonly lateReason: string | null
  readonly channel: Channel
  readonly direction: Direction
  readonly phoneId: string | null
  readonly outcome: string
  readonly outcomeVersion: number
  readonly isReached: boolean
  readonly isEffective: boolean
  readonly seconds: number | null
  readonly schemeId: string | null
  readonly schemeVersion: number | null
  readonly gradeBefore: string | null
  readonly gradeAfter: string | null
  readonly callIntent: CallIntent | null
  readonly impression: string | null
  readonly content: string
  readonly bottleneck: string | null
  readonly nextOn: Day | null
  readonly nextMinute: Minute | null
  readonly nextReason: string | null
  readonly promisedAt: Instant | null
  readonly retryAt: Instant | null
  readonly statusAfter: CardStatus | null
  readonly intentQuestions: readonly string[]
  readonly invitation: VisitInput['invitation']
}

export type VisitDecision =
  | { readonly kind: 'refused'; readonly faults: readonly VisitFault[] }
  | {
      readonly kind: 'decided'
      readonly visit: VisitRecord
      /** The order or ending that came with it, to be stored beside it (R20). */
      readonly closing: StatusEvent | null
      /** What becomes of the number that was called, or of all numbers of one who asked for 勿扰 (R39). */
      readonly numberState: 'dead' | 'refused' | null
      readonly course: CardCourse
    }

interface Author {
  readonly agentId: UserId
  readonly ids: { readonly visitId: VisitId; readonly statusId: string }
}

/** The visit to store, what comes with it and the card's course after it, or why it may not be saved (R02, R04, R11, R61). */
export function decideVisit(question: VisitQuestion & Author): VisitDecision {
  const { card, rules, input } = question
  const faults = checkVisit(question)
  const outcome = findOutcome(rules.outcomes, input.outcome)
  if (!outcome || faults.length > 0) return { kind: 'refused', faults }
  const reading = readVisit(question, outcome)
  const visit = recordOf(reading, question)
  const closing = closingOf(reading, question)
  const events = [...card.events, eventOf(visit), ...(closing ? [closing] : [])]
  return {
    kind: 'decided',
    visit,
    closing,
    numberState: numberStateOf(reading),
    course: cardAfter(events, rules),
  }
}

/** A stored visit as an event of its card (R11). */
export function eventOf(visit: VisitRecord): VisitEvent {
  const { outcome, isReached, isEffective, callIntent, nextOn, nextMinute, nextReason } = visit
  const { id, occurredAt, recordedAt, promisedAt, retryAt, statusAfter } = visit
  return {
    ...{ kind: 'visit', id, occurredAt, recordedAt, outcome, reached: isReached, effective: isEffective },
    ...{ gradeAfter: markOf(visit), callIntent, statusAfter },
    ...{ nextOn, nextMinute, nextReason, promisedAt, retryAt },
  }
}

function recordOf(reading: VisitReading, { card, agentId, ids }: VisitQuestion & Author): VisitRecord {
  const { input, outcome, occurredAt, occurredOn, today, now, before, reached, effective, state } = reading
  const mark = gradeAfterOf(reading)
  const next = reached && !reading.isEnding ? input.next : null
  return {
    ...{ id: ids.visitId, cardId: card.id, agentId, number: reached ? state.visitCount + 1 : null },
    ...{
      occurredAt,
      precision: input.precision,
      recordedAt: now,
      day: occurredOn,
      isLate: occurredOn < today,
    },
    ...{ channel: input.channel, direction: input.direction, phoneId: input.phoneId, seconds: input.seconds },
    ...{ outcome: outcome.code, outcomeVersion: outcome.version, isReached: reached, isEffective: effective },
    ...{ schemeId: mark?.schemeId ?? null, schemeVersion: mark?.schemeVersion ?? null },
    ...{ gradeBefore: before.grade?.code ?? null, gradeAfter: mark?.code ?? null },
    callIntent: callIntentOf(outcome, input),
    content: input.content.trim(),
    impression: trimmed(input.impression),
    bottleneck: trimmed(input.bottleneck),
    lateReason: trimmed(input.lateReason),
    ...{
      nextOn: next?.on ?? null,
      nextMinute: next?.minute ?? null,
      nextReason: trimmed(next?.reason ?? null),
    },
    ...{ promisedAt: promisedAtOf(reading), retryAt: retryAtOf(reading) },
    statusAfter: reading.closing?.status ?? null,
    ...{ intentQuestions: input.intentQuestions, invitation: input.invitation },
  }
}

function closingOf({ closing, occurredAt, now }: VisitReading, { ids }: Author): StatusEvent | null {
  if (!closing) return null
  const { status, orderedOn, deliveryOn, reason, what } = closing
  return {
    ...{ kind: 'status', id: ids.statusId, occurredAt, recordedAt: now, visitId: ids.visitId },
    ...{ status, orderedOn, deliveryOn, reason: trimmed(reason), what: trimmed(what) },
  }
}

function numberStateOf({ outcome }: VisitReading): 'dead' | 'refused' | null {
  if (outcome.refusal) return 'refused'
  return outcome.deadNumber ? 'dead' : null
}

function markOf({ schemeId, schemeVersion, gradeAfter }: VisitRecord): GradeMark | null {
  if (schemeId === null || schemeVersion === null || gradeAfter === null) return null
  return { schemeId, schemeVersion, code: gradeAfter }
}

function trimmed(text: string | null): string | null {
  return text?.trim() || null
}
