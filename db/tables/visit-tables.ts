import type { CardStatus } from '#shared/domain/card-status.ts'
import type { Flag, Made } from './made.ts'

export interface VisitTable extends Made {
  readonly id: string
  readonly cardId: string
  readonly agentId: string
  /** Null for an attempt. */
  readonly number: number | null
  readonly occurredAt: string
  readonly precision: 'minute' | 'day'
  readonly recordedAt: string
  readonly receivedAt: string
  readonly day: string
  /** 补登: recorded on a later day than it occurred. */
  readonly isLate: Flag
  readonly lateReason: string | null
  readonly channel: string
  readonly direction: string
  /** The number that was called or wrote, where it is known (R67). */
  readonly phoneId: string | null
  readonly outcome: string
  readonly outcomeVersion: number
  readonly isReached: Flag
  readonly isEffective: Flag
  readonly seconds: number | null
  readonly schemeId: string | null
  readonly schemeVersion: number | null
  readonly gradeBefore: string | null
  readonly gradeAfter: string | null
  readonly callIntent: string | null
  readonly impression: string | null
  readonly content: string
  readonly bottleneck: string | null
  readonly nextOn: string | null
  readonly nextMinute: number | null
  readonly nextReason: string | null
  readonly promisedAt: string | null
  readonly retryAt: string | null
  readonly statusAfter: CardStatus | null
  readonly intentQuestions: string | null
  readonly invitation: string | null
  readonly importId: string | null
  readonly isVoid: Flag
  readonly signedBy: string | null
}

export interface VoidTable extends Made {
  readonly id: string
  readonly visitId: string
  readonly cardId: string
  readonly why: string
}

export interface AmendmentTable extends Made {
  readonly id: string
  readonly visitId: string
  readonly field: string
  readonly oldValue: string | null
  readonly newValue: string | null
  readonly why: string
}

export interface ErasureTable extends Made {
  readonly id: string
  readonly cardId: string
  readonly why: string
}
