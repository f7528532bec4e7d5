import type { BulkCard } from './bulk-card.ts'
import { insertMany } from './engine/insert-many.ts'
import { openTokenInsert } from './search-sqlite.ts'
import type { SqliteStore } from './store.ts'
import type { Made } from './tables/made.ts'
import type { RowValues } from './write/row-statement.ts'

const nothingShared: RowValues = {}

/** Table by table, so that few prepared statements serve all: a many-row builder takes eight times the memory and twice the time (speed.md). */
export function insertCardsSqlite(store: SqliteStore, cards: readonly BulkCard[], made: Made): void {
  const common: RowValues = { ...made }
  const docs = insertMany(store, {
    table: 'card',
    rows: cards.map(({ card }) => card),
    shared: cards.map(({ beginning = nothingShared }) => beginning),
    common,
  })
  const insertAll = (table: string, rowsOf: (card: BulkCard) => readonly RowValues[]) =>
    insertMany(store, { table, rows: cards.flatMap(rowsOf), common })
  insertAll('contact', ({ contacts }) => contacts)
  insertAll('phone', ({ phones }) => phones)
  insertAll('customerNumber', ({ customerNumbers }) => customerNumbers)
  insertAll('courseEvent', ({ courseEvents }) => courseEvents)
  insertAll('visit', ({ visits }) => visits)
  const insertTokens = openTokenInsert(store)
  for (const [place, { keys }] of cards.entries()) insertTokens(docs[place] ?? 0, keys)
}
