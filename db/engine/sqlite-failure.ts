import SqliteDatabase from 'better-sqlite3'
import { type OpenFailure, StoreError } from '../store-error.ts'

/** The engine's error as a StoreError where it is a thing a person can act on, else the error itself. */
export function openFailureOf(error: unknown, file: string): unknown {
  if (error instanceof StoreError || !(error instanceof SqliteDatabase.SqliteError)) return error
  const failure = failureOfCode(error.code, file)
  return failure ? new StoreError(failure, error) : error
}

function failureOfCode(code: string, file: string): OpenFailure | null {
  if (code === 'SQLITE_NOTADB') return { kind: 'not-a-database', file }
  if (code.startsWith('SQLITE_CORRUPT')) return { kind: 'corrupt', file, what: code }
  if (code.startsWith('SQLITE_READONLY')) return { kind: 'read-only', file }
  if (code === 'SQLITE_FULL') return { kind: 'disk-full', file }
  if (code === 'SQLITE_CANTOPEN' || code.startsWith('SQLITE_PERM')) return { kind: 'read-only', file }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return { kind: 'locked', file, pid: null }
  return null
}
