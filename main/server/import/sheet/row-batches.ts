import type { RecordBatch } from './sheet.ts'

const ROWS_A_BATCH = 2000

/** One row of a workbook with its line in the sheet, from 0; empty rows may be left out. */
export interface NumberedRow {
  readonly index: number
  readonly cells: readonly string[]
}

/** Bundles rows into batches; rows the workbook left out come as empty records, so that lines can be counted. */
export async function* batchRows(
  pieces: AsyncIterable<readonly NumberedRow[]>,
  bytesRead: () => number,
): AsyncGenerator<RecordBatch> {
  let firstRow = 0
  let records: (readonly string[])[] = []
  for await (const rows of pieces) {
    for (const { index, cells } of rows) {
      for (const record of [...emptyRecords(index - firstRow - records.length), cells]) {
        records.push(record)
        if (records.length < ROWS_A_BATCH) continue
        yield { firstRow, records, bytes: bytesRead() }
        firstRow += records.length
        records = []
      }
    }
  }
  yield { firstRow, records, bytes: bytesRead() }
}

function emptyRecords(count: number): readonly (readonly string[])[] {
  return count > 0 ? Array.from({ length: count }, () => []) : []
}
