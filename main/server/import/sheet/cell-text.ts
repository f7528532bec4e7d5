import type { CellValue } from 'hucre'

/** A spreadsheet cell as a person would have typed it: whole numbers without an exponent, days as YYYY-MM-DD. */
export function textOfCell(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return textOfNumber(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return value instanceof Date ? textOfDate(value) : ''
}

function textOfNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString()
  return String(value)
}

/** Spreadsheets know no zone: the library gives the wall clock as UTC. */
function textOfDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const text = date.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ')
}
