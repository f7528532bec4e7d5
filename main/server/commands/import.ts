// npm run import -- FILE --data DIR: a list into the book, the same way as on screen. Exit 0 done, 1 some rows rejected, 2 nothing done.
import { basename } from 'node:path'
import { StoreError } from '#db/store-error.ts'
import { BookFailure } from '../book-failure.ts'
import { importFaults } from '../import/import-failure.ts'
import type { ImportWatch } from '../import/import-progress.ts'
import { lookAtList } from '../import/look-at-list.ts'
import { readMappingFile } from '../import/mapping-file.ts'
import { openList } from '../import/open-list.ts'
import { type ImportResult, runImport } from '../import/run-import.ts'
import { bookFailureText } from '../texts/book-failure-text.ts'
import { importTexts } from '../texts/import-texts.ts'
import { terminalLanguage } from '../texts/terminal-language.ts'
import { BadArguments, type ImportArguments, readImportArguments } from './command-arguments.ts'
import { type JsonReport, openJsonReport } from './json-report.ts'
import { type CommandBook, openCommandBook } from './open-command-book.ts'

const language = terminalLanguage(process.env)
const texts = importTexts(language)

try {
  process.exitCode = await main(readImportArguments(process.argv.slice(2)))
} catch (error) {
  console.error(sentencesOf(error))
  process.exitCode = 2
}

async function main(wanted: ImportArguments): Promise<number> {
  await openList(wanted.file)
  const book = await openCommandBook(wanted.data, language)
  try {
    const { counts } = await bringIn(wanted, book)
    console.log(texts.counted(counts, wanted.dryRun))
    return counts.rejected > 0 ? 1 : 0
  } finally {
    await book.close()
  }
}

async function bringIn(wanted: ImportArguments, { host, ownerId }: CommandBook): Promise<ImportResult> {
  const { file: path, update, dryRun } = wanted
  const list = await openList(path)
  const { mapping: proposed } = await lookAtList(list, host)
  const mapping =
    wanted.mapping === undefined ? proposed : await readMappingFile(wanted.mapping, list.headings)
  console.log(texts.mapped(list, mapping))
  const act = { ownerId, by: ownerId, scope: { kind: 'all' }, host } as const
  const request = {
    importId: host.clock.newId(),
    path,
    fileName: basename(path),
    mapping,
    update,
    dryRun,
    ...act,
  }
  const report = wanted.json === undefined ? null : await openJsonReport(wanted.json)
  try {
    const result = await runImport(request, watchInTerminal(report))
    if (result.phase === 'cancelled') throw new Error(texts.cancelled)
    await report?.finish(result.counts)
    return result
  } catch (error) {
    await report?.discard()
    throw error
  }
}

/** Ctrl+C asks the import to stop and to take back what it wrote; progress is for people only. */
function watchInTerminal(report: JsonReport | null): ImportWatch {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  return {
    signal: stop.signal,
    onOutcomes: (outcomes) => report?.add(outcomes),
    onProgress: ({ rows, bytes, totalBytes, phase }) => {
      const isGoing = phase === 'writing' || phase === 'checking'
      if (process.stderr.isTTY && isGoing) process.stderr.write(texts.progress(rows, bytes / totalBytes))
    },
  }
}

function sentencesOf(error: unknown): string {
  if (error instanceof BadArguments) return texts.usage
  if (error instanceof BookFailure) return bookFailureText(error, language)
  if (error instanceof StoreError)
    return bookFailureText(new BookFailure(error.failure, { cause: error }), language)
  const faults = importFaults(error)
  if (faults) return faults.map((fault) => texts.fault(fault)).join('\n')
  return error instanceof Error ? error.message : String(error)
}
