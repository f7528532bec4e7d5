import type { CardStatus, Stage } from '../card-status.ts'
import type { Day, Instant, Minute } from '../day.ts'
import type { ShopRules } from '../shop-rules.ts'
import { addMinutes, dayOf } from '../zone.ts'

/** A card in the queue, as far as its place there goes. */
export interface CallbackRow {
  readonly id: string
  readonly status: CardStatus
  readonly stage: Stage
  /** Its code, null where nobody has graded the card. */
  readonly grade: string | null
  readonly queueRank: number
  readonly dueOn: Day
  readonly dueMinute: Minute | null
  readonly limitOn: Day | null
  readonly promisedAt: Instant | null
  readonly retryAt: Instant | null
  readonly lastTriedAt: Instant | null
  readonly attempts: number
  readonly visitCount: number
  readonly isStarred: boolean
}

/** The moment at which a queue is looked at. */
export interface QueueMoment {
  readonly now: Instant
  /** Until then a promised hour counts as now. */
  readonly soon: Instant
  readonly today: Day
  /** Reads the day of an instant by the shop's clock. */
  dayOf(instant: Instant): Day
}

/** The moment of a shop's queue (R08). */
export function queueMoment(now: Instant, { clockwork, promiseSoonMinutes }: ShopRules): QueueMoment {
  const readDay = (instant: Instant) => dayOf(instant, clockwork)
  return { now, soon: addMinutes(now, promiseSoonMinutes), today: readDay(now), dayOf: readDay }
}

/** Whether nobody has tried to reach the customer yet: 新 (R10, R66). */
export function isFresh({ visitCount, attempts }: Pick<CallbackRow, 'visitCount' | 'attempts'>): boolean {
  return visitCount === 0 && attempts === 0
}
