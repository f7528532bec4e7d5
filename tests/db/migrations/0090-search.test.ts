import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrate, migrateTo, newestVersion } from '#db/migrate.ts'
import { findCards } from '#db/search.ts'
import { queryKeysOf } from '#shared/domain/search-keys.ts'
import { engines, expectStep, MIGRATION_TIMEOUT } from './migration-book.ts'
import { peopleCardAndVisit } from './rows-of-a-book.ts'

const step = { before: '0080-import', name: '0090-search', kept: peopleCardAndVisit, added: {}, refused: [] }

test.each(engines)(
  '0090-search holds the tokens of cards, and takes nothing from a book of the version before, on $engine',
  ({ open }) => expectStep(open, step),
  MIGRATION_TIMEOUT,
)

test.each(engines)(
  '0090-search can be asked when it is there, and is gone when it is taken back, on $engine',
  async ({ open }) => {
    const store = await open()
    await migrateTo(store, '0090-search')
    const ask = () => findCards(store.db, { query: queryKeysOf('张伟'), scope: { kind: 'all' }, limit: 1 })
    expect(await ask()).toEqual([])
    await migrateTo(store, '0080-import')
    await expect(ask()).rejects.toThrow()
    await store.close()
  },
  MIGRATION_TIMEOUT,
)

test.each(engines)(
  'All migrations go up, down to nothing and up again; being up to date is one look, on $engine',
  async ({ open }) => {
    const store = await open()
    await migrate(store)
    await migrateTo(store, null)
    await expect(sql`select 1 from card`.execute(store.db)).rejects.toThrow()
    await migrate(store)
    await migrate(store)
    await sql`select 1 from card`.execute(store.db)
    if (store.engine === 'sqlite')
      expect(store.sqlite.pragma('user_version', { simple: true })).toBe(newestVersion)
    await store.close()
  },
  MIGRATION_TIMEOUT,
)
