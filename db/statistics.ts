import { sql } from 'kysely'
import type { Store } from './store.ts'

/**
 * Refreshes what the planner knows of the tables: after migrations and after an import. Without it one new index can
 * make the planner leave the queue's own (170 times slower, speed.md).
 */
export async function refreshStatistics(store: Store): Promise<void> {
  if (store.engine === 'sqlite') {
    store.sqlite.pragma('analysis_limit = 1000')
    store.sqlite.exec('analyze')
    store.sqlite.pragma('optimize')
    return
  }
  await sql`analyze`.execute(store.db)
}
