import type { Store } from '../store.ts'
import { StoreError } from '../store-error.ts'
import { openFailureOf } from './sqlite-failure.ts'

/** A failed transaction's error in the closed list where it belongs there, else the error itself. */
export function writeFailureOf(error: unknown, store: Store): unknown {
  const columns = uniqueColumnsOf(error)
  if (columns !== null) return new StoreError({ kind: 'not-unique', columns }, error)
  return store.engine === 'sqlite' ? openFailureOf(error, store.file) : error
}

/** `phone.e164` on SQLite, the index's name on PostgreSQL; null when it is another error. */
function uniqueColumnsOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  if (error.code === 'SQLITE_CONSTRAINT_UNIQUE' || error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY') {
    return error.message.replace(/^.*failed: /, '')
  }
  if (error.code !== '23505') return null
  return 'constraint' in error ? String(error.constraint) : error.message
}
