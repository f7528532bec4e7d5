import type { Database } from 'better-sqlite3'
import { type Dialect, SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { StatementCache } from './statement-cache.ts'

/** SQLite rolls back DDL too: a migration that fails half-way leaves nothing behind. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Kysely over one connection whose statements are prepared once and whose transactions take the write lock at once. */
export function createSqliteDialect(sqlite: Database, statements: StatementCache): Dialect {
  const prepare = (sql: string) => statements.get(sql === 'begin' ? 'begin immediate' : sql)
  return {
    createDriver: () => new SqliteDriver({ database: { prepare, close: () => sqlite.close() } }),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new TransactionalSqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}
