import { basename } from 'node:path'
import { findHeadingRow } from '#shared/domain/import/find-heading-row.ts'
import { isBlankRecord } from '#shared/domain/import/read-record.ts'
import { openSheet } from './sheet/open-sheet.ts'
import type { Sheet } from './sheet/sheet.ts'
import { SheetFailure } from './sheet/sheet-failure.ts'

/** One record of a list; `row` counts from the heading row, which is 1. */
export interface ListRecord {
  readonly row: number
  readonly cells: readonly string[]
}

export interface ListBatch {
  readonly records: readonly ListRecord[]
  readonly bytes: number
}

/** A sheet whose headings were found. */
export interface List {
  readonly sheet: Sheet
  readonly headings: readonly string[]
  /** The first records below the headings. */
  readonly first: readonly (readonly string[])[]
  /** All filled records from the first one on. */
  batches(): AsyncIterable<ListBatch>
}

const ROWS_SHOWN = 200

/** Opens a list of customers; throws SheetFailure where it is none. */
export async function openList(path: string): Promise<List> {
  const sheet = await openSheet(path)
  const rows = await readFirstRows(sheet)
  const headingRow = findHeadingRow(rows)
  const found = rows[headingRow]
  if (!found) throw new SheetFailure('file-no-rows', { data: { fileName: basename(path) } })
  return {
    sheet,
    headings: withoutEmptyEnd(found.map((heading) => heading.trim())),
    first: rows.slice(headingRow + 1).filter((cells) => !isBlankRecord(cells)),
    batches: () => readBelow(sheet, headingRow),
  }
}

async function readFirstRows(sheet: Sheet): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = []
  for await (const { records } of sheet.batches()) {
    rows.push(...records.slice(0, ROWS_SHOWN - rows.length))
    if (rows.length >= ROWS_SHOWN) break
  }
  return rows
}

async function* readBelow(sheet: Sheet, headingRow: number): AsyncGenerator<ListBatch> {
  for await (const { firstRow, records, bytes } of sheet.batches()) {
    const numbered: ListRecord[] = []
    for (const [place, cells] of records.entries()) {
      const row = firstRow + place - headingRow + 1
      if (row > 1 && !isBlankRecord(cells)) numbered.push({ row, cells })
    }
    yield { records: numbered, bytes }
  }
}

function withoutEmptyEnd(headings: readonly string[]): readonly string[] {
  const last = headings.findLastIndex((heading) => heading !== '')
  return headings.slice(0, last + 1)
}
