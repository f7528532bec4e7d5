import type { Database, Statement } from 'better-sqlite3'

export interface StatementCache {
  /** The prepared statement of this text, prepared at most once while it stays in use. */
  get(sql: string): Statement<unknown[]>
}

const MOST_KEPT = 300

/** Keeps prepared statements by their text; the least recently used one goes first (preparing costs more than running). */
export function createStatementCache(sqlite: Database): StatementCache {
  const kept = new Map<string, Statement<unknown[]>>()
  return {
    get(sql) {
      const found = kept.get(sql)
      if (found && !found.busy) {
        if (kept.size > MOST_KEPT / 2) refresh(kept, sql, found)
        return found
      }
      const statement = sqlite.prepare<unknown[]>(sql)
      refresh(kept, sql, statement)
      if (kept.size > MOST_KEPT) dropOldest(kept)
      return statement
    },
  }
}

function refresh<T>(kept: Map<string, T>, key: string, value: T): void {
  kept.delete(key)
  kept.set(key, value)
}

function dropOldest<T>(kept: Map<string, T>): void {
  const oldest = kept.keys().next()
  if (!oldest.done) kept.delete(oldest.value)
}
