import type { Database } from 'better-sqlite3'
import type { Kysely } from 'kysely'
import type { StatementCache } from './engine/statement-cache.ts'
import type { Tables } from './tables.ts'

/** A statement that took longer than the budget of 40 ms; `name` never holds a value. */
export interface SlowQuery {
  readonly name: string
  readonly ms: number
}

export type LogSlowQuery = (query: SlowQuery) => void

interface StoreBase {
  readonly db: Kysely<Tables>
  close(): Promise<void>
}

/** One shop's book in one file. */
export interface SqliteStore extends StoreBase {
  readonly engine: 'sqlite'
  readonly file: string
  readonly sqlite: Database
  readonly statements: StatementCache
}

/** One shop's book in one schema of a centre. */
export interface PostgresStore extends StoreBase {
  readonly engine: 'postgres'
  readonly schema: string
}

export type Store = SqliteStore | PostgresStore
