import type { Generated } from 'kysely'
import type { CardStatus, Stage } from '#shared/domain/card-status.ts'
import type { Flag, Made } from './made.ts'

export interface CardTable extends Made {
  /** Local number of the row for the search index; never leaves this file. */
  readonly doc: Generated<number>
  readonly id: string
  /** 编号 */
  readonly number: string
  readonly name: string
  readonly ownerId: string | null
  readonly assistantId: string | null
  readonly templateCode: string
  readonly templateVersion: number
  readonly facts: string
  readonly source: string | null
  readonly isStarred: Flag
  readonly consentSource: string | null
  readonly consentAt: string | null
  readonly consentProof: string | null
  readonly deletedAt: string | null
  readonly importId: string | null
  /** When the customer was registered, which may be long before the row was made (R24). */
  readonly registeredAt: string
  /** JSON {grade, stage, status}: how the card began; null for plain: no grade, resource, open. */
  readonly createdAs: string | null
  readonly schemeId: string | null
  readonly schemeVersion: number | null
  readonly grade: string | null
  readonly callIntent: string | null
  readonly stage: Stage
  readonly status: CardStatus
  readonly orderedOn: string | null
  readonly deliveryOn: string | null
  readonly anchorAt: string
  readonly dueOn: string | null
  readonly dueMinute: number | null
  readonly limitOn: string | null
  readonly promisedAt: string | null
  readonly retryAt: string | null
  readonly dueReason: string | null
  readonly attempts: number
  readonly attemptDays: number
  readonly isOutOfTouch: Flag
  readonly visitCount: number
  readonly lastVisitAt: string | null
  readonly lastEffectiveAt: string | null
  readonly lastTriedAt: string | null
  readonly queueRank: number
  /** 1 while the card may stand in the queue: open or ordered, not in the bin. Partial indexes hang on it. */
  readonly isQueued: Flag
}

export interface ContactTable extends Made {
  readonly id: string
  readonly cardId: string
  readonly name: string
  readonly relation: string | null
  readonly position: number
}

export interface PhoneTable extends Made {
  readonly id: string
  readonly cardId: string
  readonly contactId: string | null
  readonly typed: string
  readonly e164: string
  readonly extension: string | null
  readonly line: string
  readonly state: 'good' | 'dead' | 'refused'
  /** 1 when somebody decided that this number belongs to more than one card (R63). */
  readonly isShared: Flag
  readonly position: number
  /** Set with the card's own bin date, so that a binned card frees its number. */
  readonly deletedAt: string | null
}

export interface CustomerNumberTable extends Made {
  readonly id: string
  readonly cardId: string
  readonly source: string
  readonly number: string
  readonly deletedAt: string | null
}

/** 勿扰 beyond erasure: HMAC(book key, E.164), never the number (decision 10). */
export interface RefusalTable extends Made {
  readonly phoneKey: string
  readonly words: string
  readonly liftedAt: string | null
  readonly liftedBy: string | null
  readonly liftedWhy: string | null
}

/** Events of a card that are no visits: regrade, stage, status, reactivated. Append-only. */
export interface CourseEventTable extends Made {
  readonly id: string
  readonly cardId: string
  readonly kind: 'regrade' | 'stage' | 'status' | 'reactivated'
  readonly occurredAt: string
  readonly recordedAt: string
  readonly body: string
}

export interface AssignmentTable extends Made {
  readonly id: string
  readonly cardId: string
  readonly fromId: string | null
  readonly toId: string | null
  readonly why: string
}

export interface ApprovalTable extends Made {
  readonly id: string
  readonly cardId: string
  readonly kind: string
  readonly body: string
  readonly answeredBy: string | null
  readonly answeredAt: string | null
  readonly answer: string | null
}
