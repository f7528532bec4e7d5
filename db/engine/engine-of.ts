import { type Kysely, type QueryExecutorProvider, SqliteAdapter } from 'kysely'
import type { Reader } from '../reader.ts'
import type { Store } from '../store.ts'
import type { Tables } from '../tables.ts'

/** What runs a reader's hand-written statements. Every Reader is a Kysely; its type only hides what could write. */
export function executorOf(reader: Reader): QueryExecutorProvider {
  return reader as Kysely<Tables>
}

/** Which engine a reader reads from, for the few statements that must be written twice. */
export function engineOf(reader: Reader): Store['engine'] {
  return executorOf(reader).getExecutor().adapter instanceof SqliteAdapter ? 'sqlite' : 'postgres'
}
