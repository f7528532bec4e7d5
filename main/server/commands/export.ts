// npm run export -- --data DIR --what cards|visits --out FILE: the owner's export, the same way as on screen.
import { extname } from 'node:path'
import { StoreError } from '#db/store-error.ts'
import { loadViewer } from '../auth/load-viewer.ts'
import { BookFailure } from '../book-failure.ts'
import { runExport } from '../export/run-export.ts'
import { authorOf } from '../import/author-of-import.ts'
import { bookFailureText } from '../texts/book-failure-text.ts'
import { exportTexts } from '../texts/export-texts.ts'
import { terminalLanguage } from '../texts/terminal-language.ts'
import { BadArguments, type ExportArguments, readExportArguments } from './command-arguments.ts'
import { openCommandBook } from './open-command-book.ts'

const language = terminalLanguage(process.env)
const texts = exportTexts(language)

class BadName extends Error {}

try {
  await main(readExportArguments(process.argv.slice(2)))
} catch (error) {
  console.error(sentenceOf(error))
  process.exitCode = 2
}

async function main({ data, what, out }: ExportArguments): Promise<void> {
  const format = formatOf(out)
  const { host, ownerId, close } = await openCommandBook(data, language)
  try {
    const viewer = await loadViewer(host.store.db, ownerId)
    if (!viewer) throw new Error('The book has no owner')
    const { rules, template } = await host.rules.get()
    const view = { reader: host.store.db, scope: { kind: 'all' }, viewer, rules, template, language } as const
    const rows = await runExport({
      what,
      format,
      path: out,
      view,
      author: authorOf({ host, by: ownerId }),
      host,
    })
    console.log(texts.written(rows, out))
  } finally {
    await close()
  }
}

function formatOf(file: string): 'csv' | 'xlsx' {
  const extension = extname(file).toLowerCase()
  if (extension === '.csv') return 'csv'
  if (extension === '.xlsx') return 'xlsx'
  throw new BadName(texts.badName(file))
}

function sentenceOf(error: unknown): string {
  if (error instanceof BadArguments) return texts.usage
  if (error instanceof BookFailure) return bookFailureText(error, language)
  if (error instanceof StoreError)
    return bookFailureText(new BookFailure(error.failure, { cause: error }), language)
  return error instanceof Error ? error.message : String(error)
}
