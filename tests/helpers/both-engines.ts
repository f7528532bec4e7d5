import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { migrate } from '#db/migrate.ts'
import { openSqlite } from '#db/open-sqlite.ts'
import type { Store } from '#db/store.ts'
import { openPglite } from './pglite.ts'

const openers = { SQLite: openMigratedSqlite, PostgreSQL: openPglite }

/** Runs the same tests on a migrated, empty book of each engine. */
export function describeOnBoth(title: string, ...bodies: readonly ((book: () => Store) => void)[]): void {
  for (const [engine, open] of Object.entries(openers)) {
    describe(`${title}, on ${engine}`, () => {
      let store: Store | undefined
      const book = () => {
        if (!store) throw new Error('the book is not open yet')
        return store
      }
      beforeAll(async () => {
        store = await open()
      })
      beforeEach(() => emptyBook(book()))
      afterAll(() => store?.close())
      for (const body of bodies) body(book)
    })
  }
}

/** A migrated book in memory. */
export async function openMigratedSqlite(): Promise<Store> {
  const store = openSqlite({ file: ':memory:' })
  await migrate(store)
  return store
}

/** Takes every row out of a book. */
export async function emptyBook(store: Store): Promise<void> {
  if (store.engine === 'sqlite') return emptySqlite(store)
  await sql`do $$ declare found record; begin
    set local session_replication_role = replica;
    for found in select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%'
    loop execute format('delete from %I', found.tablename); end loop;
  end $$`.execute(store.db)
}

function emptySqlite({ sqlite }: Extract<Store, { engine: 'sqlite' }>): void {
  const names = sqlite
    .prepare("select name from pragma_table_list where type in ('table', 'virtual') and schema = 'main'")
    .pluck()
    .all()
    .map(String)
    .filter((name) => !/^(sqlite_|kysely)/.test(name))
  sqlite.pragma('foreign_keys = OFF')
  for (const name of names) sqlite.exec(`delete from "${name}"`)
  sqlite.pragma('foreign_keys = ON')
}
