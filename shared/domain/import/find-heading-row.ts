import { countKnownHeadings } from './guess-mapping.ts'

/** Shops put a title, a date or blank lines above the headings; further down than this it is data. */
const ROWS_LOOKED_AT = 20

/** The place of the heading row among the first rows: the first that names two known columns, else the first that is filled; -1 for none. */
export function findHeadingRow(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, ROWS_LOOKED_AT)
  const named = first.findIndex((cells) => countKnownHeadings(cells) >= 2)
  return named >= 0 ? named : first.findIndex((cells) => cells.some((cell) => cell.trim() !== ''))
}
