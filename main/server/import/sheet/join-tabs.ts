import { findHeadingRow } from '#shared/domain/import/find-heading-row.ts'
import type { NumberedRow } from './row-batches.ts'
import { SheetFailure } from './sheet-failure.ts'

/** One tab of a workbook, read from its start as often as asked. */
export type Tab = () => AsyncIterable<readonly NumberedRow[]>

const ROWS_LOOKED_AT = 40

interface ListTab {
  readonly rows: Tab
  readonly headings: string
  /** Line of the headings. */
  readonly headingRow: number
}

/** The list in a workbook: its first filled tab, then those with the very same headings, for shops keep a tab a month. */
export async function joinTabs(tabs: readonly Tab[]): Promise<Tab> {
  const lists: ListTab[] = []
  for (const rows of tabs) {
    const list = await findList(rows)
    if (list && (lists[0]?.headings ?? list.headings) === list.headings) lists.push(list)
  }
  const [first, ...others] = lists
  if (!first) throw new SheetFailure('file-no-rows')
  return others.length === 0 ? first.rows : () => readOneAfterAnother(first, others)
}

async function findList(rows: Tab): Promise<ListTab | null> {
  const first: NumberedRow[] = []
  for await (const some of rows()) {
    first.push(...some.slice(0, ROWS_LOOKED_AT - first.length))
    if (first.length >= ROWS_LOOKED_AT) break
  }
  const found = first[findHeadingRow(first.map(({ cells }) => cells))]
  if (!found) return null
  return { rows, headings: found.cells.join('\t').trimEnd(), headingRow: found.index }
}

async function* readOneAfterAnother(
  first: ListTab,
  others: readonly ListTab[],
): AsyncGenerator<readonly NumberedRow[]> {
  let next = 0
  for (const { rows, headingRow } of [{ ...first, headingRow: -1 }, ...others]) {
    const from = next
    for await (const some of rows()) {
      const below = some.filter(({ index }) => index > headingRow)
      const moved = below.map(({ index, cells }) => ({ index: from + index - headingRow - 1, cells }))
      next = (moved.at(-1)?.index ?? next - 1) + 1
      yield moved
    }
  }
}
