import type { PhoneReading } from '../phone.ts'
import type { FactValue } from '../template/facts.ts'
import type { ImportedDay } from './import-day.ts'

/** One good number of a record, as it stood there. */
export interface ImportedPhone {
  readonly typed: string
  readonly number: Extract<PhoneReading, { kind: 'good' }>
}

/** A visit that a record tells of: made on the record's day, hour unknown. */
export interface ImportedVisit {
  readonly seconds: number | null
  readonly outcome: string
  /** The record is a deal that was approved long ago. */
  readonly isWon: boolean
}

/** What a record says of a customer; what it leaves empty says nothing. */
export interface ImportedCard {
  readonly name: string
  readonly phones: readonly ImportedPhone[]
  readonly customerNumber: string | null
  readonly grade: string | null
  readonly source: string | null
  readonly facts: Readonly<Record<string, FactValue>>
  readonly createdOn: ImportedDay | null
  readonly visit: ImportedVisit | null
}

/** Why a record is refused; only its identity must be there and readable (R29, R78), and nothing of it may get lost. */
export type RejectReason =
  | 'empty'
  | 'scientific'
  | 'length'
  | 'letters'
  | 'prefix'
  | 'unknown-column'
  | 'bad-date'
  | 'too-long'
  | 'control-character'
  | 'two-cards'

/** Where the fault lies and what stands there, for the sentence about it. */
export interface RejectDetail {
  /** Heading of the column that is to blame, or its number where it has none. */
  readonly heading?: string
  /** What stands there, as far as it is short. */
  readonly typed?: string
  /** How many characters there are, and how many may be. */
  readonly length?: number
  readonly most?: number
}

export interface RejectReading extends RejectDetail {
  readonly kind: 'reject'
  readonly why: RejectReason
}

export type RecordReading = { readonly kind: 'card'; readonly card: ImportedCard } | RejectReading
