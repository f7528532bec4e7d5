import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

export interface IndexedCard {
  readonly doc: number
  readonly tokens: readonly string[]
}

/** Replaces the tokens of one card by its local number. */
export async function replaceTokensPostgres(
  tx: Transaction<Tables>,
  doc: number,
  tokens: readonly string[],
): Promise<void> {
  await sql`insert into search_card (doc, keys) values (${doc}, ${tokens}::text[])
    on conflict (doc) do update set keys = excluded.keys`.execute(tx)
}

/** Writes the tokens of cards that have none yet. */
export async function insertTokensPostgres(
  tx: Transaction<Tables>,
  cards: readonly IndexedCard[],
): Promise<void> {
  const rows = cards.map(({ doc, tokens }) => sql`(${doc}::bigint, ${tokens}::text[])`)
  await sql`insert into search_card (doc, keys) values ${sql.join(rows)}`.execute(tx)
}

/** Local numbers of the cards that have all tokens, as a table expression `(doc)`. */
export function matchingDocsPostgres(tokens: readonly string[]): RawBuilder<unknown> {
  return sql`(select doc from search_card where keys @> ${tokens}::text[])`
}
