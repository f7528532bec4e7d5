import type { ImportCounts } from '#shared/domain/import/decide-record.ts'
import type { RecordOutcome } from '#shared/domain/import/record-outcome.ts'

export type ImportPhase = 'reading' | 'checking' | 'writing' | 'done' | 'cancelled' | 'failed'

/** A rejected record, so that a dry run says at once what is wrong. */
export interface RejectedSample {
  readonly row: number
  readonly why: string
  readonly heading: string | null
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
  readonly why: string | null
}

/** Who is told while an import runs, and who may stop it. */
export interface ImportWatch {
  readonly signal?: AbortSignal
  onProgress?(progress: ImportProgress): void
  onOutcomes?(outcomes: readonly RecordOutcome[]): void
}
