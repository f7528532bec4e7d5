import type { Statement } from 'better-sqlite3'
import type { BulkCard } from './bulk-card.ts'
import { insertTokensSqlite } from './search-sqlite.ts'
import { tokensOf } from './search-tokens.ts'
import type { SqliteStore } from './store.ts'
import type { Made } from './tables/made.ts'
import { type RowValues, toSnakeCase } from './write/row-statement.ts'

/** One prepared insert over all columns of a table; an absent value is null. */
interface Inserter {
  readonly statement: Statement<unknown[]>
  readonly columns: readonly string[]
}

type BulkTable = 'card' | 'contact' | 'phone' | 'customerNumber' | 'courseEvent' | 'visit'
type Inserters = Readonly<Record<BulkTable, Inserter>>

/** Prepared statements over fixed columns: a many-row builder takes eight times the memory and twice the time (speed.md). */
export function insertCardsSqlite(store: SqliteStore, cards: readonly BulkCard[], author: Made): void {
  const inserters = prepareInserters(store)
  const made: RowValues = { ...author }
  for (const { card, contacts, phones, customerNumbers, courseEvents, visits, keys } of cards) {
    const doc = insert(inserters.card, card, made)
    for (const row of contacts) insert(inserters.contact, row, made)
    for (const row of phones) insert(inserters.phone, row, made)
    for (const row of customerNumbers) insert(inserters.customerNumber, row, made)
    for (const row of courseEvents) insert(inserters.courseEvent, row, made)
    for (const row of visits) insert(inserters.visit, row, made)
    insertTokensSqlite(store, doc, tokensOf(keys))
  }
}

function prepareInserters(store: SqliteStore): Inserters {
  return {
    card: prepareInserter(store, 'card'),
    contact: prepareInserter(store, 'contact'),
    phone: prepareInserter(store, 'phone'),
    customerNumber: prepareInserter(store, 'customerNumber'),
    courseEvent: prepareInserter(store, 'courseEvent'),
    visit: prepareInserter(store, 'visit'),
  }
}

function prepareInserter(store: SqliteStore, table: BulkTable): Inserter {
  const name = toSnakeCase(table)
  const found = store.sqlite.prepare('select name from pragma_table_info(?)').pluck().all(name)
  const inSql = found.map(String)
  const places = inSql.map(() => '?').join(', ')
  const sql = `insert into ${name} (${inSql.map((column) => `"${column}"`).join(', ')}) values (${places})`
  return { statement: store.statements.get(sql), columns: inSql.map(toCamelCase) }
}

function insert({ statement, columns }: Inserter, row: RowValues, made: RowValues): number {
  const values: unknown[] = []
  for (const column of columns) values.push(row[column] ?? made[column] ?? null)
  return Number(statement.run(values).lastInsertRowid)
}

function toCamelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
