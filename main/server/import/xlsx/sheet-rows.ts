import type { NumberedRow } from '../sheet/row-batches.ts'
import { SheetFailure } from '../sheet/sheet-failure.ts'
import type { CellReader } from './read-cell.ts'
import { attributeOf } from './xml-text.ts'

/** A row whose end does not come within so many signs is no row. */
const LONGEST_ROW = 64 * 1024 * 1024

/** The rows of a worksheet as its XML streams by. */
export async function* readSheetRows(
  chunks: AsyncIterable<Buffer>,
  readCell: CellReader,
): AsyncGenerator<readonly NumberedRow[]> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  let next = 0
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true })
    const taken = takeRows(rest, { next, readCell })
    rest = taken.rest
    next = (taken.rows.at(-1)?.index ?? next - 1) + 1
    if (rest.length > LONGEST_ROW) throw new SheetFailure('file-unreadable')
    if (taken.rows.length > 0) yield taken.rows
  }
}

interface Place {
  /** Line of a row that does not say which it is. */
  readonly next: number
  readonly readCell: CellReader
}

const rowStart = /<(?:\w+:)?row(?=[\s/>])[^>]*>/g
const rowEnd = /<\/(?:\w+:)?row>/g

function takeRows(
  xml: string,
  { next, readCell }: Place,
): { readonly rows: readonly NumberedRow[]; readonly rest: string } {
  const rows: NumberedRow[] = []
  let from = 0
  for (;;) {
    rowStart.lastIndex = from
    const start = rowStart.exec(xml)
    if (!start) return { rows, rest: xml.slice(Math.max(from, xml.lastIndexOf('<'))) }
    const isEmpty = start[0].endsWith('/>')
    rowEnd.lastIndex = rowStart.lastIndex
    if (!isEmpty && !rowEnd.test(xml)) return { rows, rest: xml.slice(start.index) }
    const said = attributeOf(start[0], 'r')
    const index = said === undefined ? (rows.at(-1)?.index ?? next - 1) + 1 : Number(said) - 1
    const content = isEmpty ? '' : xml.slice(rowStart.lastIndex, rowEnd.lastIndex)
    rows.push({ index, cells: readCells(content, readCell) })
    from = isEmpty ? rowStart.lastIndex : rowEnd.lastIndex
  }
}

const cell = /<(?:\w+:)?c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g

function readCells(row: string, readCell: CellReader): string[] {
  const cells: string[] = []
  for (const [, attributes = '', content = ''] of row.matchAll(cell)) {
    const reference = / r="([A-Z]+)\d*"/.exec(attributes)?.[1]
    const column = reference ? columnOf(reference) : cells.length
    while (cells.length < column) cells.push('')
    cells[column] = content === '' ? '' : readCell(attributes, content)
  }
  return cells
}

function columnOf(letters: string): number {
  let column = 0
  for (let place = 0; place < letters.length; place++) column = column * 26 + letters.charCodeAt(place) - 64
  return column - 1
}
