import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '#db/migrate.ts'
import { openSqlite } from '#db/open-sqlite.ts'
import { fillBook } from './fill-book.ts'

/** Grows when the generator makes other data, so that books of an earlier one are not taken for its own. */
const GENERATOR = 1

/** Where books are kept between two runs: by size, schema and generator. */
export const benchData = join(import.meta.dirname, '../../../test-results/bench-data')

/** A folder with a book of so many cards to work in, copied from the kept one, which is made when it is not there. */
export async function takeBook(cards: number): Promise<string> {
  const kept = await keepBook(cards)
  const work = join(benchData, 'work', String(cards))
  rmSync(work, { recursive: true, force: true })
  cpSync(kept, work, { recursive: true })
  return work
}

async function keepBook(cards: number): Promise<string> {
  const folder = join(benchData, `${cards}-${await schemaMark()}`)
  if (existsSync(folder)) return folder
  const part = `${folder}.part`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { recursive: true })
  await fillBook(part, cards)
  renameSync(part, folder)
  return folder
}

/** Changes with every table, index and the generator. */
async function schemaMark(): Promise<string> {
  const store = openSqlite({ file: ':memory:' })
  await migrate(store)
  const statements = store.sqlite.prepare('select sql from sqlite_schema order by name').pluck().all()
  await store.close()
  return createHash('sha256')
    .update(JSON.stringify([GENERATOR, statements]))
    .digest('hex')
    .slice(0, 8)
}
