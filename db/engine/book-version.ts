import { type QueryExecutorProvider, sql } from 'kysely'
import type { Store } from '../store.ts'

/** The number of the newest migration a book has; 0 for a new one. */
export async function readVersion(store: Store): Promise<number> {
  if (store.engine === 'sqlite') return Number(store.sqlite.pragma('user_version', { simple: true }))
  const table = await sql<{ name: string | null }>`select to_regclass('kysely_migration') as name`.execute(
    plain(store),
  )
  if (!table.rows[0]?.name) return 0
  const newest = await sql<{ name: string | null }>`select max(name) as name from kysely_migration`.execute(
    plain(store),
  )
  return Number.parseInt(newest.rows[0]?.name ?? '0', 10)
}

/** Writes the version where opening a file can read it without a query; PostgreSQL has it in its list of migrations. */
export function writeVersion(store: Store, version: number): void {
  if (store.engine === 'sqlite') store.sqlite.pragma(`user_version = ${version}`)
}

function plain(store: Store): QueryExecutorProvider {
  return store.db.withoutPlugins()
}
