import { CompiledQuery, type Transaction } from 'kysely'
import type { Store } from '../store.ts'
import type { Tables } from '../tables.ts'
import type { RowStatement } from './row-statement.ts'

/** What a transaction in progress hands to the functions that write in it. */
export interface RowDoor {
  readonly store: Store
  readonly tx: Transaction<Tables>
  /** Runs one statement and tells how many rows it touched. */
  run(statement: RowStatement): Promise<number>
}

/** Prepared statements on SQLite, the transaction's own connection on PostgreSQL. */
export function openRowDoor(store: Store, tx: Transaction<Tables>): RowDoor {
  if (store.engine === 'sqlite') {
    const { statements } = store
    return { store, tx, run: async ({ sql, values }) => statements.get(sql).run(values).changes }
  }
  return {
    store,
    tx,
    run: async ({ sql, values }) => {
      const result = await tx.executeQuery(CompiledQuery.raw(sql, [...values]))
      return Number(result.numAffectedRows ?? 0)
    },
  }
}
