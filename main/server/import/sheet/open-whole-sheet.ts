import { readFile } from 'node:fs/promises'
import { readXls } from 'hucre'
import { textOfCell } from './cell-text.ts'
import { joinTabs } from './join-tabs.ts'
import { batchRows, type NumberedRow } from './row-batches.ts'
import type { Sheet, SheetKind } from './sheet.ts'
import { SheetFailure } from './sheet-failure.ts'
import { findEncoding } from './text-encoding.ts'

/** These forms can only be read whole; an .xls ends at 65,536 rows anyway. */
const MOST_BYTES = 128 * 1024 * 1024

export interface WholeFile {
  readonly path: string
  readonly totalBytes: number
  readonly kind: SheetKind
  /** `package` for .xlsb and OpenDocument, `markup` for tables in HTML or XML that call themselves .xls. */
  readonly form: 'xls' | 'package' | 'markup'
}

type Rows = readonly (readonly string[])[]

const readSheets: Readonly<Record<WholeFile['form'], (bytes: Buffer) => Promise<readonly Rows[]>>> = {
  xls: readOldExcel,
  package: readWithSecondLibrary,
  markup: readMarkup,
}

/** The list in a form that cannot be streamed: .xls old and new, .xlsb, .ods, HTML and XML tables. */
export async function openWholeSheet({ path, totalBytes, kind, form }: WholeFile): Promise<Sheet> {
  if (totalBytes > MOST_BYTES) throw new SheetFailure('file-too-large', { data: { bytes: totalBytes } })
  const bytes = await readFile(path)
  const sheets = await readSheets[form](bytes)
  const list = await joinTabs(sheets.map((rows) => () => numbered(rows)))
  return {
    kind,
    encoding: null,
    delimiter: null,
    totalBytes,
    batches: () => batchRows(list(), () => totalBytes),
  }
}

async function* numbered(rows: Rows): AsyncGenerator<readonly NumberedRow[]> {
  yield rows.map((cells, index) => ({ index, cells }))
}

async function readOldExcel(bytes: Buffer): Promise<readonly Rows[]> {
  try {
    const { sheets } = await readXls(bytes)
    return sheets.map(({ rows }) => Array.from(rows, (row) => Array.from(row ?? [], textOfCell)))
  } catch {
    return await readWithSecondLibrary(bytes)
  }
}

async function readMarkup(bytes: Buffer): Promise<readonly Rows[]> {
  const { encoding, markLength } = findEncoding(bytes.subarray(0, 1024 * 1024))
  return await readWithSecondLibrary(new TextDecoder(encoding).decode(bytes.subarray(markLength)))
}

/** All forms but .xls since Excel 97, and those of them that the first library cannot read. */
async function readWithSecondLibrary(content: Buffer | string): Promise<readonly Rows[]> {
  const { read: readAny, utils } = await import('@e965/xlsx')
  try {
    const workbook = readAny(content, {
      type: typeof content === 'string' ? 'string' : 'buffer',
      raw: true,
      cellDates: true,
      UTC: true,
    })
    return workbook.SheetNames.map((name) => {
      const sheet = workbook.Sheets[name]
      const rows: unknown[][] = sheet
        ? utils.sheet_to_json(sheet, { header: 1, raw: true, defval: null, blankrows: true })
        : []
      return rows.map((row) => row.map(textOfAny))
    })
  } catch (error) {
    throw failureOf(error)
  }
}

function textOfAny(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return textOfCell(value)
  return value instanceof Date ? textOfCell(value) : ''
}

function failureOf(error: unknown): SheetFailure {
  const isLocked = error instanceof Error && /password/i.test(error.message)
  return new SheetFailure(isLocked ? 'file-password' : 'file-unreadable', { cause: error })
}
