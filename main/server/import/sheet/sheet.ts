/** Records that follow each other in the file; `firstRow` is the first one's line in the sheet, from 0. */
export interface RecordBatch {
  readonly firstRow: number
  readonly records: readonly (readonly string[])[]
  /** How far into the file the reading has come. */
  readonly bytes: number
}

export type SheetKind = 'csv' | 'xlsx' | 'xls'

/** One table in a file, whatever the file is: text cells, row by row, read from the start as often as asked. */
export interface Sheet {
  readonly kind: SheetKind
  /** How the text was written; null where the format itself says so. */
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly totalBytes: number
  batches(): AsyncIterable<RecordBatch>
}
