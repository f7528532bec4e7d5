import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { openFailureOf } from './engine/sqlite-failure.ts'
import { StoreError } from './store-error.ts'

/** While it is held no other process works on the folder. */
export interface FolderLock {
  release(): void
}

const LOCK_FILE = 'in-use.lock'
const PID_FILE = 'in-use.pid'

/**
 * Takes a folder for this process; a second one gets StoreError `locked` with the first one's pid. The lock is one the
 * system keeps for SQLite: it dies with the process, so a crash or a power cut leaves no folder locked.
 */
export function lockFolder(folder: string): FolderLock {
  const lock = openLock(folder)
  try {
    lock.exec('begin exclusive')
    writeFileSync(join(folder, PID_FILE), String(process.pid))
  } catch (error) {
    lock.close()
    throw toLockFailure(error, folder)
  }
  return { release: () => void lock.close() }
}

function openLock(folder: string): Database {
  try {
    mkdirSync(folder, { recursive: true })
    return new SqliteDatabase(join(folder, LOCK_FILE), { timeout: 0 })
  } catch (error) {
    throw toLockFailure(error, folder)
  }
}

function toLockFailure(error: unknown, folder: string): unknown {
  if (isRefusedBySystem(error)) return new StoreError({ kind: 'read-only', file: folder }, error)
  const failure = openFailureOf(error, folder)
  if (!(failure instanceof StoreError) || failure.failure.kind !== 'locked') return failure
  return new StoreError({ kind: 'locked', file: folder, pid: readPid(folder) }, error)
}

function isRefusedBySystem(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code))
  )
}

function readPid(folder: string): number | null {
  try {
    const pid = Number(readFileSync(join(folder, PID_FILE), 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}
