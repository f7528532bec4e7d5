import { createCsvParser } from './csv-parser.ts'
import { SheetFailure } from './sheet-failure.ts'

const candidates = [',', '\t', ';', '|'] as const
const RECORDS_LOOKED_AT = 30

/** The sign that cuts most of the first records into as many cells as the first one has; a comma for a single column. */
export function guessDelimiter(sample: string): string {
  const scores = candidates.map((delimiter) => ({ delimiter, score: scoreOf(sample, delimiter) }))
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).delimiter
}

function scoreOf(sample: string, delimiter: string): number {
  const widths = readSample(sample, delimiter)
    .slice(0, RECORDS_LOOKED_AT)
    .map((record) => record.length)
  const widest = Math.max(0, ...widths)
  if (widest < 2) return 0
  const asWide = widths.filter((width) => width === widest).length
  return (asWide / widths.length) * 1000 + widest
}

/** A delimiter that leaves a quote open over the whole sample is not the one. */
function readSample(sample: string, delimiter: string): string[][] {
  try {
    return createCsvParser(delimiter).push(sample)
  } catch (error) {
    if (error instanceof SheetFailure) return []
    throw error
  }
}
