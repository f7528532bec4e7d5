import type { CardStatus, Stage } from './card-status.ts'
import type { Day, Instant, Minute } from './day.ts'
import type { VisitId } from './ids.ts'

/** A grade never travels alone: scheme and version say which ladder the letter belongs to (R05). */
export interface GradeMark {
  readonly schemeId: string
  readonly schemeVersion: number
  readonly code: string
}

/** What every event of a card has: who-knows-when order is (occurredAt, recordedAt, id), never arrival. */
interface EventBase {
  readonly id: string
  readonly occurredAt: Instant
  readonly recordedAt: Instant
}

export interface CreatedEvent extends EventBase {
  readonly kind: 'created'
  readonly grade: GradeMark | null
  readonly stage: Stage
  readonly status: CardStatus
  /** 最佳回访时间 as the card says it now: the hour of every contact for which no other was agreed (R09). */
  readonly bestTime: string | null
}

/** One saved visit or attempt as far as it moves the card's course. */
export interface VisitEvent extends EventBase {
  readonly kind: 'visit'
  readonly outcome: string
  readonly reached: boolean
  readonly effective: boolean
  readonly gradeAfter: GradeMark | null
  readonly callIntent: string | null
  readonly nextOn: Day | null
  readonly nextMinute: Minute | null
  /** Why the agreed day is not the proposed one (R06). */
  readonly nextReason: string | null
  /** The hour the customer named, when one was named. */
  readonly promisedAt: Instant | null
  /** The next try of an attempt's ladder, computed when it was saved. */
  readonly retryAt: Instant | null
  readonly statusAfter: CardStatus | null
}

/** Takes one visit out of the course; its number stays (R61). */
export interface VoidEvent extends EventBase {
  readonly kind: 'void'
  readonly visitId: VisitId
}

export interface RegradeEvent extends EventBase {
  readonly kind: 'regrade'
  readonly grade: GradeMark
  /** Set where many cards went to another version or scheme at once, each from the grade it had. */
  readonly move?: GradeMove
  /** The regrade that this one takes back; then neither of them has been. */
  readonly undoes?: string
}

/** A card's part in a move of many: its rhythm goes on, and so does a day that people agreed on themselves. */
export interface GradeMove {
  readonly moveId: string
  readonly from: GradeMark
  readonly keepsAgreed: boolean
}

export interface StageEvent extends EventBase {
  readonly kind: 'stage'
  readonly stage: Stage
}

/** An ending, an order or the way back, with its reason (R20); a void of the visit that brought it takes it out too. */
export interface StatusEvent extends EventBase {
  readonly kind: 'status'
  readonly status: CardStatus
  readonly reason: string | null
  /** What was bought: ours when won, the rival's when lost. */
  readonly what: string | null
  readonly visitId: VisitId | null
  readonly orderedOn: Day | null
  readonly deliveryOn: Day | null
}

export interface ReactivatedEvent extends EventBase {
  readonly kind: 'reactivated'
  readonly nextOn: Day
}

export type CardEvent =
  | CreatedEvent
  | VisitEvent
  | VoidEvent
  | RegradeEvent
  | StageEvent
  | StatusEvent
  | ReactivatedEvent
