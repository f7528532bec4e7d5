import { createReadStream } from 'node:fs'
import { unguardFormula } from '#shared/domain/import/formula-guard.ts'
import { createCsvParser } from './csv-parser.ts'
import { guessDelimiter } from './guess-delimiter.ts'
import type { RecordBatch, Sheet } from './sheet.ts'
import { type FoundEncoding, findEncoding } from './text-encoding.ts'

const CHUNK_BYTES = 256 * 1024

export interface TextFile {
  readonly path: string
  readonly totalBytes: number
  /** The first megabyte: what the guesses are made from. */
  readonly head: Uint8Array
}

/** A .csv, .tsv or .txt in whatever encoding and with whatever delimiter, read as a stream. */
export function openTextSheet({ path, totalBytes, head }: TextFile): Sheet {
  const found = findEncoding(head)
  const sample = new TextDecoder(found.encoding).decode(head.subarray(found.markLength), { stream: true })
  const delimiter = guessDelimiter(head.length < totalBytes ? sample : `${sample}\n`)
  return {
    kind: 'csv',
    encoding: found.encoding,
    delimiter,
    totalBytes,
    batches: () => readBatches({ path, found, delimiter }),
  }
}

interface Reading {
  readonly path: string
  readonly found: FoundEncoding
  readonly delimiter: string
}

async function* readBatches({ path, found, delimiter }: Reading): AsyncGenerator<RecordBatch> {
  const decoder = new TextDecoder(found.encoding)
  const parser = createCsvParser(delimiter)
  const bytes: AsyncIterable<Buffer> = createReadStream(path, {
    start: found.markLength,
    highWaterMark: CHUNK_BYTES,
  })
  let read = found.markLength
  let firstRow = 0
  for await (const chunk of bytes) {
    read += chunk.length
    const records = parser.push(decoder.decode(chunk, { stream: true }))
    yield { firstRow, records: unguard(records), bytes: read }
    firstRow += records.length
  }
  const records = [...parser.push(decoder.decode()), ...parser.end()]
  yield { firstRow, records: unguard(records), bytes: read }
}

/** A guarded cell begins with an apostrophe: few do, and records without any stay as they are. */
function unguard(records: readonly string[][]): readonly string[][] {
  return records.map((cells) =>
    cells.some((cell) => cell.startsWith("'")) ? cells.map(unguardFormula) : cells,
  )
}
