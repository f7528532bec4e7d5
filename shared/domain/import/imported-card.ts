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

export type RecordReading =
  | { readonly kind: 'card'; readonly card: ImportedCard }
  | { readonly kind: 'reject'; readonly why: RejectReason; readonly heading?: string }
