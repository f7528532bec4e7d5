import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { EncryptedFileError, streamXlsxRows, ZipError } from 'hucre'
import { textOfCell } from './cell-text.ts'
import { batchRows, type NumberedRow } from './row-batches.ts'
import type { Sheet } from './sheet.ts'
import { SheetFailure } from './sheet-failure.ts'

export interface WorkbookFile {
  readonly path: string
  readonly totalBytes: number
}

const MOST_SHEETS = 50

/** The first sheet of an .xlsx that holds anything, read as a stream. */
export async function openXlsxSheet({ path, totalBytes }: WorkbookFile): Promise<Sheet> {
  const sheet = await findFilledSheet(path)
  return {
    kind: 'xlsx',
    encoding: null,
    delimiter: null,
    totalBytes,
    batches: () => {
      let read = 0
      const rows = readRows({ path, sheet, onBytes: (bytes) => (read += bytes) })
      return batchRows(rows, () => read)
    },
  }
}

async function findFilledSheet(path: string): Promise<number> {
  for (let sheet = 0; sheet < MOST_SHEETS; sheet++) {
    for await (const row of readRows({ path, sheet }))
      if (row.cells.some((cell) => cell.trim() !== '')) return sheet
  }
  throw new SheetFailure('file-no-rows')
}

interface Reading {
  readonly path: string
  readonly sheet: number
  readonly onBytes?: (bytes: number) => void
}

async function* readRows({ path, sheet, onBytes }: Reading): AsyncGenerator<NumberedRow> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 })
  if (onBytes) file.on('data', (chunk) => onBytes(chunk.length))
  try {
    for await (const { index, values } of streamXlsxRows(webStream(file), { sheet })) {
      yield { index, cells: values.map(textOfCell) }
    }
  } catch (error) {
    throw failureOf(error)
  } finally {
    file.destroy()
  }
}

function webStream(file: Readable): ReadableStream<Uint8Array> {
  return Readable.toWeb(file) as ReadableStream<Uint8Array>
}

function failureOf(error: unknown): unknown {
  if (error instanceof EncryptedFileError) return new SheetFailure('file-password', { cause: error })
  return error instanceof ZipError ? new SheetFailure('file-truncated', { cause: error }) : error
}
