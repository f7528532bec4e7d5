import SqliteDatabase, { type Database } from 'better-sqlite3'
import { CamelCasePlugin, Kysely } from 'kysely'
import { slowQueryLog } from './engine/slow-query-log.ts'
import { createSqliteDialect } from './engine/sqlite-dialect.ts'
import { openFailureOf } from './engine/sqlite-failure.ts'
import { APPLICATION_ID, setPragmas } from './engine/sqlite-pragmas.ts'
import { createStatementCache } from './engine/statement-cache.ts'
import type { LogSlowQuery, SqliteStore } from './store.ts'
import { StoreError } from './store-error.ts'
import type { Tables } from './tables.ts'

export interface OpenSqlite {
  readonly file: string
  readonly readOnly?: boolean
  readonly logSlowQuery?: LogSlowQuery
}

const OLDEST_ENGINE = '3.51.3'

/** Opens or makes the book in `file`, durable on every open; throws StoreError when the file is none of ours or cannot be used. */
export function openSqlite({ file, readOnly = false, logSlowQuery }: OpenSqlite): SqliteStore {
  let sqlite: Database | undefined
  try {
    sqlite = new SqliteDatabase(file, { readonly: readOnly })
    refuseOldEngine(sqlite, file)
    refuseForeign(sqlite, file)
    setPragmas(sqlite, readOnly)
    return toStore(sqlite, { file, logSlowQuery })
  } catch (error) {
    sqlite?.close()
    throw openFailureOf(error, file)
  }
}

function toStore(sqlite: Database, { file, logSlowQuery }: OpenSqlite): SqliteStore {
  const statements = createStatementCache(sqlite)
  const db = new Kysely<Tables>({
    dialect: createSqliteDialect(sqlite, statements),
    plugins: [new CamelCasePlugin()],
    log: slowQueryLog(logSlowQuery),
  })
  return { engine: 'sqlite', file, db, sqlite, statements, close: async () => void sqlite.close() }
}

function refuseOldEngine(sqlite: Database, file: string): void {
  const version = String(sqlite.prepare('select sqlite_version()').pluck().get())
  if (compareVersions(version, OLDEST_ENGINE) < 0) throw new StoreError({ kind: 'old-engine', file, version })
}

function refuseForeign(sqlite: Database, file: string): void {
  const isEmpty = sqlite.prepare('select count(*) from sqlite_schema').pluck().get() === 0
  const id = Number(sqlite.pragma('application_id', { simple: true }))
  if (id === APPLICATION_ID) return
  if (!isEmpty || id !== 0) throw new StoreError({ kind: 'foreign', file })
  if (!sqlite.readonly) sqlite.pragma(`application_id = ${APPLICATION_ID}`)
}

function compareVersions(one: string, other: string): number {
  const wanted = other.split('.').map(Number)
  const parts = one.split('.').map(Number)
  for (const [place, want] of wanted.entries()) {
    const difference = (parts[place] ?? 0) - want
    if (difference !== 0) return difference
  }
  return 0
}
