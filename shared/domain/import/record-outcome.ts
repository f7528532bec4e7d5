import type { ImportCounts, ImportResult } from './decide-record.ts'
import type { RejectDetail, RejectReason } from './imported-card.ts'

/** What became of one record, as the import reports it. */
export interface RecordOutcome extends RejectDetail {
  /** Counts records, the headings being 1. */
  readonly row: number
  readonly result: ImportResult
  readonly phone?: string
  readonly customerNumber?: string
  /** Row of the record that it repeats. */
  readonly of?: number
  /** Card that has its number already. */
  readonly cardId?: string
  readonly why?: RejectReason
}

/** The counts with these outcomes added (R77). */
export function addOutcomes(counts: ImportCounts, outcomes: readonly RecordOutcome[]): ImportCounts {
  const sums = { ...counts }
  for (const { result } of outcomes) sums[result]++
  return sums
}
