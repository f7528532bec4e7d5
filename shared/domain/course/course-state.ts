import type { CreatedEvent, GradeMark } from '../card-event.ts'
import type { CardStatus, Stage } from '../card-status.ts'
import type { Day, Instant, Minute } from '../day.ts'

/** What a card's events come to, before rules make a due day of it. */
export interface CourseState {
  readonly createdAt: Instant
  readonly bestTime: string | null
  readonly grade: GradeMark | null
  /** Effective contacts since the first in this grade: which gap of the cadence comes next. */
  readonly step: number
  readonly callIntent: string | null
  readonly stage: Stage
  readonly status: CardStatus
  readonly orderedOn: Day | null
  readonly deliveryOn: Day | null
  /** The day agreed in the last effective contact, or set when the card came back; null where the cadence decides. */
  readonly agreed: Agreement | null
  readonly promisedAt: Instant | null
  readonly retryAt: Instant | null
  readonly attempts: number
  readonly attemptDays: number
  readonly visitCount: number
  readonly lastVisitAt: Instant | null
  readonly lastEffectiveAt: Instant | null
  readonly lastTriedAt: Instant | null
}

export type Agreement =
  | {
      readonly kind: 'contact'
      readonly on: Day
      readonly minute: Minute | null
      readonly why: string | null
    }
  | { readonly kind: 'reactivation'; readonly on: Day; readonly minute: null; readonly at: Instant }

/** A card on which nothing has happened yet but its making. */
export function stateOfNewCard(created: CreatedEvent): CourseState {
  const { occurredAt, bestTime, grade, stage, status } = created
  return {
    ...{ createdAt: occurredAt, bestTime, grade, stage, status },
    ...{ step: 0, callIntent: null, orderedOn: null, deliveryOn: null },
    ...{ agreed: null, promisedAt: null, retryAt: null, attempts: 0, attemptDays: 0 },
    ...{ visitCount: 0, lastVisitAt: null, lastEffectiveAt: null, lastTriedAt: null },
  }
}
