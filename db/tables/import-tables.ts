import type { Made } from './made.ts'

export interface ImportBatchTable extends Made {
  readonly id: string
  readonly fileName: string
  readonly mapping: string
  readonly counts: string
  readonly state: 'running' | 'done' | 'cancelled' | 'undone'
  readonly finishedAt: string | null
}

/** One row a record of the file that did not become a new card, with the record as it was, to be given back with 原因. */
export interface ImportRowTable {
  readonly importId: string
  readonly row: number
  readonly result: string
  readonly why: string | null
  readonly cardId: string | null
  readonly body: string
}

export interface ExportLogTable extends Made {
  readonly id: string
  readonly what: string
  readonly filter: string
  readonly rows: number
}
