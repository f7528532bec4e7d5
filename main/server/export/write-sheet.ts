import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { writeXlsxStream } from 'hucre'
import { encodeStream } from 'iconv-lite'
import { csvRecord } from './csv-text.ts'

export type SheetFormat = 'csv' | 'xlsx'

export interface NewSheet {
  readonly path: string
  readonly format: SheetFormat
  readonly headings: readonly string[]
  readonly rows: AsyncIterable<readonly string[]>
  /** Of a csv; UTF-8 with a mark, which Excel understands, unless a list goes back the way it came. */
  readonly encoding?: string | null
  readonly delimiter?: string | null
}

/** Writes a table to a file row by row and gives how many records it holds, the headings not counted. */
export async function writeSheet(sheet: NewSheet): Promise<number> {
  let count = 0
  async function* counted(): AsyncGenerator<readonly string[]> {
    yield sheet.headings
    for await (const row of sheet.rows) {
      count++
      yield row
    }
  }
  await (sheet.format === 'csv' ? writeCsv(sheet, counted()) : writeXlsx(sheet, counted()))
  return count
}

async function writeCsv(
  { path, encoding, delimiter }: NewSheet,
  rows: AsyncIterable<readonly string[]>,
): Promise<void> {
  async function* texts(): AsyncGenerator<string> {
    for await (const row of rows) yield csvRecord(row, delimiter ?? ',')
  }
  const addBOM = encoding !== 'gb18030'
  await pipeline(
    Readable.from(texts()),
    encodeStream(encoding ?? 'utf-8', { addBOM }),
    createWriteStream(path),
  )
}

async function writeXlsx({ path }: NewSheet, rows: AsyncIterable<readonly string[]>): Promise<void> {
  async function* values(): AsyncGenerator<string[]> {
    for await (const row of rows) yield row.map(escapeForWorkbook)
  }
  const bytes = writeXlsxStream(values(), { name: '1', freezePane: { rows: 1 } })
  await pipeline(Readable.from(bytes), createWriteStream(path))
}

/** In a workbook `_x0041_` means A: a text that looks so has its underscore written the same way. */
function escapeForWorkbook(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
