import { readDateStyles } from '../xlsx/date-styles.ts'
import { type CellReader, createCellReader } from '../xlsx/read-cell.ts'
import { noSharedStrings, readSharedStrings } from '../xlsx/shared-strings.ts'
import { readSheetRows } from '../xlsx/sheet-rows.ts'
import { readWorkbookParts, type WorkbookParts } from '../xlsx/workbook-parts.ts'
import { readEntry, readEntryText, type ZipFile } from '../xlsx/zip-entry.ts'
import { joinTabs } from './join-tabs.ts'
import { batchRows } from './row-batches.ts'
import type { Sheet } from './sheet.ts'

export interface WorkbookFile {
  readonly zip: ZipFile
  readonly totalBytes: number
}

/** The list in an .xlsx, read as a stream; its shared texts are read once. */
export async function openXlsxSheet({ zip, totalBytes }: WorkbookFile): Promise<Sheet> {
  const parts = await readWorkbookParts(zip)
  const readCell = await prepareCells(zip, parts)
  let read = 0
  const count = (bytes: number) => {
    read += bytes
  }
  const list = await joinTabs(
    parts.sheets.map((name) => () => readSheetRows(readEntry(zip, name, count), readCell)),
  )
  return {
    kind: 'xlsx',
    encoding: null,
    delimiter: null,
    totalBytes,
    batches: () => {
      read = 0
      return batchRows(list(), () => read)
    },
  }
}

async function prepareCells(
  zip: ZipFile,
  { sharedStrings, styles, startsIn1904 }: WorkbookParts,
): Promise<CellReader> {
  const strings = sharedStrings ? await readSharedStrings(readEntry(zip, sharedStrings)) : noSharedStrings
  const dateStyles = readDateStyles(styles && (await readEntryText(zip, styles)))
  return createCellReader({ strings, dateStyles, startsIn1904 })
}
