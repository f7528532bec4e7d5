import { type RawBuilder, sql } from 'kysely'
import type { SqliteStore } from './store.ts'

const INSERT = 'insert into search_card (rowid, keys) values (?, ?)'
const REMOVE = 'delete from search_card where rowid = ?'

/** Replaces the tokens of one card by its local number. */
export function replaceTokensSqlite(
  { statements }: SqliteStore,
  doc: number,
  tokens: readonly string[],
): void {
  statements.get(REMOVE).run([doc])
  statements.get(INSERT).run([doc, tokens.join(' ')])
}

/** Writes the tokens of a card that has none yet. */
export function insertTokensSqlite(
  { statements }: SqliteStore,
  doc: number,
  tokens: readonly string[],
): void {
  statements.get(INSERT).run([doc, tokens.join(' ')])
}

/** Local numbers of the cards that have all tokens, as a table expression `(doc)`. */
export function matchingDocsSqlite(tokens: readonly string[]): RawBuilder<unknown> {
  const match = tokens.map((token) => `"${token.replaceAll('"', '""')}"`).join(' ')
  return sql`(select rowid as doc from search_card where search_card match ${match} order by rowid desc)`
}
