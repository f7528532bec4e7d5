import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import type { ImportCounts } from '#shared/domain/import/decide-record.ts'
import type { RecordOutcome } from '#shared/domain/import/record-outcome.ts'

/** The machine's account of an import: every row as it is decided, the counts at the end. */
export interface JsonReport {
  add(outcomes: readonly RecordOutcome[]): void
  finish(counts: ImportCounts): Promise<void>
  /** Takes the file away: of an import that did not happen there is nothing to report. */
  discard(): Promise<void>
}

/** Writes `{rows: [...], counts: {...}}` as the rows come, so that a million of them need no memory. */
export async function openJsonReport(path: string): Promise<JsonReport> {
  const file = createWriteStream(path)
  await once(file, 'open')
  let separator = '\n'
  file.write('{"rows": [')
  return {
    add(outcomes) {
      for (const outcome of outcomes) {
        file.write(`${separator}${JSON.stringify(reported(outcome))}`)
        separator = ',\n'
      }
    },
    async finish(counts) {
      file.end(`\n],\n"counts": ${JSON.stringify(counts)}}\n`)
      await finished(file)
    },
    async discard() {
      file.destroy()
      await rm(path, { force: true })
    },
  }
}

function reported({
  row,
  result,
  phone,
  customerNumber,
  of,
  why,
}: RecordOutcome): Omit<RecordOutcome, 'heading'> {
  return { row, result, phone, customerNumber, of, why }
}
