import type { GradeMark } from './card-event.ts'
import type { CardStatus, Stage } from './card-status.ts'
import type { Day, Instant, Minute } from './day.ts'
import type { DueReason } from './due-reason.ts'

/** What `cardAfter` derives from a card's events; stored beside the card, never edited (model.md). */
export interface CardCourse {
  readonly grade: GradeMark | null
  readonly callIntent: string | null
  readonly stage: Stage
  readonly status: CardStatus
  readonly orderedOn: Day | null
  readonly deliveryOn: Day | null
  /** Last effective contact, or creation if there was none (R64). */
  readonly anchorAt: Instant
  readonly dueOn: Day | null
  readonly dueMinute: Minute | null
  readonly limitOn: Day | null
  readonly promisedAt: Instant | null
  readonly retryAt: Instant | null
  readonly dueReason: DueReason | null
  /** Attempts since somebody was last reached, and on how many days they were made (R65). */
  readonly attempts: number
  readonly attemptDays: number
  readonly isOutOfTouch: boolean
  /** Numbered visits, voids counted: the next visit takes visitCount + 1 (R61). */
  readonly visitCount: number
  readonly lastVisitAt: Instant | null
  readonly lastEffectiveAt: Instant | null
  readonly lastTriedAt: Instant | null
  readonly queueRank: number
}
