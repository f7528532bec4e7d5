import type { CardEvent } from '../card-event.ts'
import type { CardStatus } from '../card-status.ts'
import type { Day, Instant, Minute } from '../day.ts'
import type { Channel, Direction } from '../effective-contact.ts'
import type { CardId } from '../ids.ts'
import type { ShopRules } from '../shop-rules.ts'

/** What the visit form holds; everything else about a visit is decided from it (R02, R04, R06). */
export interface VisitInput {
  readonly outcome: string
  readonly channel: Channel
  readonly direction: Direction
  /** When it took place, null for now. */
  readonly occurredAt: Instant | null
  readonly precision: 'minute' | 'day'
  readonly seconds: number | null
  /** The dialler counted the seconds, not a person. */
  readonly isMeasured: boolean
  readonly grade: string | null
  readonly impression: string | null
  readonly content: string
  readonly bottleneck: string | null
  readonly next: NextInput | null
  readonly lateReason: string | null
  readonly phoneId: string | null
  readonly intentQuestions: readonly string[]
  readonly invitation: 'none' | 'accepted' | 'declined'
  readonly close: Closing | null
}

/** The next contact as agreed; a promise is one whose hour the customer named. */
export interface NextInput {
  readonly on: Day
  readonly minute: Minute | null
  readonly isPromise: boolean
  readonly reason: string | null
}

/** An order or an ending with what R20 asks of it. */
export interface Closing {
  readonly status: Exclude<CardStatus, 'open'>
  readonly reason: string
  readonly what: string | null
  readonly orderedOn: Day | null
  readonly deliveryOn: Day | null
}

/** A card as far as a visit concerns it: all that has happened on it. */
export interface VisitedCard {
  readonly id: CardId
  readonly events: readonly CardEvent[]
}

/** What a visit is judged by. */
export interface VisitQuestion {
  readonly card: VisitedCard
  readonly input: VisitInput
  readonly rules: ShopRules
  readonly now: Instant
  /** Whoever saves it answers for others too: a supervisor may put a card off farther (R69). */
  readonly isSupervised?: boolean
}
