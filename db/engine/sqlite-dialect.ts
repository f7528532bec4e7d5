import type { Database } from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
} from 'kysely'
import { openFailureOf } from './sqlite-failure.ts'
import type { StatementCache } from './statement-cache.ts'
import { SteadyCompiler } from './steady-compiler.ts'

/** SQLite rolls back DDL too: a migration that fails half-way leaves nothing behind. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Says in our words what the engine finds only in the middle of work: a damaged page, a full disk. */
class TellingConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection
  readonly #file: string

  constructor(connection: DatabaseConnection, file: string) {
    this.#connection = connection
    this.#file = file
  }

  executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    return this.#connection.executeQuery<Row>(query).catch((error: unknown) => {
      throw openFailureOf(error, this.#file)
    })
  }

  async *streamQuery<Row>(query: CompiledQuery, rowsAtOnce: number): AsyncIterableIterator<QueryResult<Row>> {
    try {
      yield* this.#connection.streamQuery<Row>(query, rowsAtOnce)
    } catch (error) {
      throw openFailureOf(error, this.#file)
    }
  }
}

class BookDriver extends SqliteDriver {
  readonly #sqlite: Database
  #connection: DatabaseConnection | undefined

  constructor(sqlite: Database, statements: StatementCache) {
    super({ database: { prepare: (sql) => statements.get(sql), close: () => sqlite.close() } })
    this.#sqlite = sqlite
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#connection ??= new TellingConnection(await super.acquireConnection(), this.#sqlite.name)
    return this.#connection
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
