import type { Database } from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
} from 'kysely'
import type { StatementCache } from './statement-cache.ts'
import { SteadyCompiler } from './steady-compiler.ts'

/** SQLite rolls back DDL too: a migration that fails half-way leaves nothing behind. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class BookDriver extends SqliteDriver {
  readonly #sqlite: Database

  constructor(sqlite: Database, statements: StatementCache) {
    super({ database: { prepare: (sql) => statements.get(sql), close: () => sqlite.close() } })
    this.#sqlite = sqlite
  }

  /** Takes the write lock at once: what a command reads stays true until its rows are written. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** A full disk has rolled back already; a second rollback would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await super.rollbackTransaction(connection)
  }
}

/** Kysely over one connection whose statements are prepared once. */
export function createSqliteDialect(sqlite: Database, statements: StatementCache): Dialect {
  return {
    createDriver: () => new BookDriver(sqlite, statements),
    createQueryCompiler: () => new SteadyCompiler(),
    createAdapter: () => new TransactionalSqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}
