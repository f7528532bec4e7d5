import { type Migration, type MigrationResultSet, Migrator, NO_MIGRATIONS } from 'kysely/migration'
import { readVersion, writeVersion } from './engine/book-version.ts'
import { openFailureOf } from './engine/sqlite-failure.ts'
import { createMigrationKit } from './migration-kit.ts'
import { migrations } from './migrations/all.ts'
import { attachNotes } from './notes/notes-sqlite.ts'
import { refreshStatistics } from './statistics.ts'
import type { Store } from './store.ts'
import { StoreError } from './store-error.ts'

const names = Object.keys(migrations)

/** Version of the books this program makes: the number of its newest migration. */
export const newestVersion = versionOf(names.at(-1) ?? '0')

/** Brings a book up to this program; nothing to do costs one look. Throws StoreError `newer` on a later program's book, untouched. */
export async function migrate(store: Store): Promise<void> {
  const found = await readVersion(store)
  if (found > newestVersion) {
    throw new StoreError({ kind: 'newer', file: placeOf(store), theirs: found, ours: newestVersion })
  }
  if (found < newestVersion) {
    await migrateTo(store, names.at(-1) ?? null)
    await refreshStatistics(store)
  }
  if (store.engine === 'sqlite') attachNotes(store)
}

/** Brings a book up or down to one migration, null for none, for the migrations' own tests. */
export async function migrateTo(store: Store, name: string | null): Promise<void> {
  const provider = { getMigrations: async () => bindKit(store) }
  const migrator = new Migrator({ db: store.db.withoutPlugins(), provider })
  rethrow(await migrator.migrateTo(name ?? NO_MIGRATIONS), store)
  writeVersion(store, name === null ? 0 : versionOf(name))
}

function bindKit(store: Store): Record<string, Migration> {
  const kit = createMigrationKit(store.engine)
  const bound = Object.entries(migrations).map(([name, { up, down }]): [string, Migration] => {
    return [name, { up: (db) => up(db, kit), down: (db) => down(db) }]
  })
  return Object.fromEntries(bound)
}

function rethrow({ error }: MigrationResultSet, store: Store): void {
  if (error === undefined) return
  throw store.engine === 'sqlite' ? openFailureOf(error, store.file) : error
}

function versionOf(name: string): number {
  return Number.parseInt(name, 10)
}

function placeOf(store: Store): string {
  return store.engine === 'sqlite' ? store.file : store.schema
}
