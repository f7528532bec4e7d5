import { SheetFailure } from './sheet-failure.ts'

/** A quoted field longer than this is one whose closing quote was forgotten. */
const LONGEST_FIELD = 1_000_000

export interface CsvParser {
  /** Takes the next piece of the text and gives the records that are complete now. */
  push(text: string): string[][]
  /** Gives the last record, which needs no line end. */
  end(): string[][]
}

interface Record {
  readonly cells: string[]
  readonly next: number
}

/**
 * Reads delimited text piece by piece: quoted fields with doubled quotes and line breaks, LF, CRLF or CR. A quote
 * inside a field that did not begin with one is itself.
 */
export function createCsvParser(delimiter: string): CsvParser {
  let rest = ''
  let done = 0

  function take(text: string, isLast: boolean): string[][] {
    const all = rest === '' ? text : rest + text
    const records: string[][] = []
    let from = 0
    while (from < all.length) {
      const record = readRecord({ text: all, delimiter, from, isLast })
      if (!record) break
      records.push(record.cells)
      from = record.next
    }
    rest = all.slice(from)
    done += records.length
    if (rest.length > LONGEST_FIELD || (isLast && rest !== ''))
      throw new SheetFailure('file-unclosed-quote', { data: { row: done + 1 } })
    return records
  }

  return { push: (text) => take(text, false), end: () => take('', true) }
}

interface Place {
  readonly text: string
  readonly delimiter: string
  readonly from: number
  readonly isLast: boolean
}

/** One record, or nothing when its end is not in the text yet. */
function readRecord(place: Place): Record | undefined {
  const { text, delimiter, from, isLast } = place
  const newline = findLineEnd(text, from, isLast)
  if (newline < 0 && !isLast) return undefined
  const end = newline < 0 ? text.length : newline
  const line = text.slice(from, end)
  if (!line.includes('"')) return { cells: line.split(delimiter), next: afterLineEnd(text, end) }
  return readQuotedRecord(place)
}

function readQuotedRecord({ text, delimiter, from, isLast }: Place): Record | undefined {
  const cells: string[] = []
  let at = from
  for (;;) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : { value: '', next: at }
    if (!quoted || (quoted.next >= text.length && !isLast)) return undefined
    const end = endOfField({ text, delimiter, from: quoted.next })
    if (end >= text.length && !isLast) return undefined
    cells.push(quoted.value + text.slice(quoted.next, end))
    if (!text.startsWith(delimiter, end)) {
      if (text[end] === '\r' && end + 1 >= text.length && !isLast) return undefined
      return { cells, next: afterLineEnd(text, end) }
    }
    at = end + delimiter.length
    if (at >= text.length && !isLast) return undefined
  }
}

/** The text between quotes and the place behind the closing one; nothing while that is not there. */
function readQuoted(
  text: string,
  from: number,
): { readonly value: string; readonly next: number } | undefined {
  let value = ''
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return undefined
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') return { value, next: quote + 1 }
    value += '"'
    at = quote + 2
  }
}

function endOfField({ text, delimiter, from }: Omit<Place, 'isLast'>): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (sign === delimiter || sign === '\n' || sign === '\r') return at
  }
  return text.length
}

/** Where the line ends; a CR that is the last sign so far may still turn out to be half of a CRLF. */
function findLineEnd(text: string, from: number, isLast: boolean): number {
  const newline = text.indexOf('\n', from)
  const end = newline < 0 ? text.length : newline
  const feed = text.slice(from, end).indexOf('\r')
  if (feed < 0) return newline
  return from + feed + 1 >= text.length && !isLast ? -1 : from + feed
}

function afterLineEnd(text: string, end: number): number {
  return end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
}
