import { guardFormula } from '#shared/domain/import/formula-guard.ts'

/** One record as comma separated text with its CRLF; nothing in it can be calculated, everything reads back as it was. */
export function csvRecord(cells: readonly string[], delimiter = ','): string {
  const record = cells.map((cell) => quoteCell(guardFormula(cell), delimiter)).join(delimiter)
  return `${record}\r\n`
}

function quoteCell(text: string, delimiter: string): string {
  const needsQuotes = /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter)
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text
}
