import type { CardScope } from '#db/queries/card-scope.ts'
import type { ImportCounts } from '#shared/domain/import/decide-record.ts'
import type { Mapping } from '#shared/domain/import/mapping.ts'
import type { RecordOutcome } from '#shared/domain/import/record-outcome.ts'
import type { HostParts } from '../context.ts'

/** What is to be brought in, and how. */
export interface ImportRequest {
  readonly importId: string
  readonly path: string
  readonly fileName: string
  readonly mapping: Mapping
  /** A known customer is brought up to date instead of reported. */
  readonly update: boolean
  /** Everything is read and decided, nothing is written. */
  readonly dryRun: boolean
  /** Whose the new cards are; nobody's in the pool. */
  readonly ownerId: string | null
  /** Which cards may be brought up to date; others are reported as known (R46). */
  readonly scope: CardScope
  /** Whose act it is. */
  readonly by: string
  readonly host: HostParts
}

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
