import type { ImportCounts } from '#shared/domain/import/decide-record.ts'
import type { RejectDetail } from '#shared/domain/import/imported-card.ts'
import type { RecordOutcome } from '#shared/domain/import/record-outcome.ts'

export type ImportPhase = 'reading' | 'checking' | 'writing' | 'done' | 'cancelled' | 'failed'

/** A rejected record, so that a dry run says at once what is wrong. */
export interface RejectedSample extends RejectDetail {
  readonly row: number
  readonly why: string
  readonly cells: readonly string[]
}

/** A record whose number was there already: in an earlier row, or on a card. */
export interface DuplicateSample {
  readonly row: number
  readonly of: number | null
  readonly cardId: string | null
  readonly cells: readonly string[]
}

export interface ImportProgress {
  readonly phase: ImportPhase
  readonly rows: number
  readonly bytes: number
  readonly totalBytes: number
  readonly counts: ImportCounts
  /** The first few. */
  readonly rejected: readonly RejectedSample[]
  readonly duplicates: readonly DuplicateSample[]
  readonly why: string | null
}

/** Who is told while an import runs, and who may stop it. */
export interface ImportWatch {
  readonly signal?: AbortSignal
  onProgress?(progress: ImportProgress): void
  onOutcomes?(outcomes: readonly RecordOutcome[]): void
}
