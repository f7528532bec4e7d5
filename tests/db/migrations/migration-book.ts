import { sql } from 'kysely'
import { expect } from 'vitest'
import { migrateTo } from '#db/migrate.ts'
import { openSqlite } from '#db/open-sqlite.ts'
import type { Store } from '#db/store.ts'
import { openEmptyPglite } from '../../helpers/pglite.ts'

/** Both engines, each with how an empty book is opened on it; for `test.each`. */
export const engines = [
  { engine: 'SQLite', open: async () => openSqlite({ file: ':memory:' }) },
  { engine: 'PostgreSQL', open: openEmptyPglite },
] satisfies readonly { engine: string; open(): Promise<Store> }[]

export const MIGRATION_TIMEOUT = 120_000

type Row = Readonly<Record<string, string | number | null>>

/** Rows by table, in the order in which they can be inserted; names as SQL has them, since later types do not fit. */
export type Rows = Readonly<Record<string, readonly Row[]>>

/** The columns that nearly every table ends with. */
export const made = { made_by: 'u1', made_on: 'd1', made_at: '2026-11-22T02:00:00.000Z', via: 'screen' }

export interface Step {
  readonly before: string | null
  readonly name: string
  /** What the book of the version before holds: the same after up, and after down. */
  readonly kept: Rows
  /** What only the new version can hold. */
  readonly added: Rows
  /** Rows that the engine itself must refuse after up. */
  readonly refused: readonly (readonly [table: string, row: Row])[]
}

/** Up to N−1, insert, up to N, compare, insert, refuse, down, compare. */
export async function expectStep(open: () => Promise<Store>, step: Step): Promise<void> {
  const store = await open()
  try {
    await climb(store, step)
    await descend(store, step)
  } finally {
    await store.close()
  }
}

async function climb(store: Store, { before, name, kept, added, refused }: Step): Promise<void> {
  if (before !== null) await migrateTo(store, before)
  await insertRows(store, kept)
  await migrateTo(store, name)
  await expectRows(store, kept)
  await insertRows(store, added)
  await expectRows(store, added)
  for (const [table, row] of refused) {
    await expect(insertRow(store, table, row), `${table} ${JSON.stringify(row)}`).rejects.toThrow()
  }
}

async function descend(store: Store, { before, kept, added }: Step): Promise<void> {
  await migrateTo(store, before)
  for (const table of Object.keys(added)) await expect(readTable(store, table)).rejects.toThrow()
  await expectRows(store, kept)
}

async function insertRows(store: Store, rows: Rows): Promise<void> {
  for (const [table, some] of Object.entries(rows)) {
    for (const row of some) await insertRow(store, table, row)
  }
}

async function insertRow(store: Store, table: string, row: Row): Promise<void> {
  const columns = sql.join(Object.keys(row).map((column) => sql.id(column)))
  const values = sql.join(Object.values(row))
  await sql`insert into ${sql.table(table)} (${columns}) values (${values})`.execute(
    store.db.withoutPlugins(),
  )
}

async function readTable(store: Store, table: string): Promise<readonly unknown[]> {
  const found = await sql`select * from ${sql.table(table)}`.execute(store.db.withoutPlugins())
  return found.rows
}

async function expectRows(store: Store, rows: Rows): Promise<void> {
  for (const [table, some] of Object.entries(rows)) {
    const found = await readTable(store, table)
    expect(found).toHaveLength(some.length)
    for (const row of some) expect(found).toContainEqual(expect.objectContaining(row))
  }
}
