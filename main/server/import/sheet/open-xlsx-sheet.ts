import { readDateStyles } from '../xlsx/date-styles.ts'
import { createCellReader } from '../xlsx/read-cell.ts'
import { noSharedStrings, readSharedStrings } from '../xlsx/shared-strings.ts'
import { readSheetRows } from '../xlsx/sheet-rows.ts'
import { readWorkbookParts, type WorkbookParts } from '../xlsx/workbook-parts.ts'
import { readEntry, readEntryText, type ZipFile } from '../xlsx/zip-entry.ts'
import { batchRows, type NumberedRow } from './row-batches.ts'
import type { Sheet } from './sheet.ts'
import { SheetFailure } from './sheet-failure.ts'

export interface WorkbookFile {
  readonly zip: ZipFile
  readonly totalBytes: number
}

/** The first sheet of an .xlsx that holds anything, read as a stream. */
export async function openXlsxSheet({ zip, totalBytes }: WorkbookFile): Promise<Sheet> {
  const parts = await readWorkbookParts(zip)
  const name = await findFilledSheet(zip, parts)
  return {
    kind: 'xlsx',
    encoding: null,
    delimiter: null,
    totalBytes,
    batches: () => {
      let read = 0
      const rows = readRows({ zip, parts, name, onBytes: (bytes) => (read += bytes) })
      return batchRows(rows, () => read)
    },
  }
}

async function findFilledSheet(zip: ZipFile, parts: WorkbookParts): Promise<string> {
  for (const name of parts.sheets) {
    for await (const rows of readRows({ zip, parts, name })) {
      if (rows.some(({ cells }) => cells.some((cell) => cell.trim() !== ''))) return name
    }
  }
  throw new SheetFailure('file-no-rows')
}

interface Reading {
  readonly zip: ZipFile
  readonly parts: WorkbookParts
  readonly name: string
  readonly onBytes?: (bytes: number) => void
}

async function* readRows({ zip, parts, name, onBytes }: Reading): AsyncGenerator<readonly NumberedRow[]> {
  const { sharedStrings, styles, startsIn1904 } = parts
  const strings = sharedStrings ? await readSharedStrings(readEntry(zip, sharedStrings)) : noSharedStrings
  const dateStyles = readDateStyles(styles && (await readEntryText(zip, styles)))
  yield* readSheetRows(readEntry(zip, name, onBytes), createCellReader({ strings, dateStyles, startsIn1904 }))
}
