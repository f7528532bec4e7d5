import { sql, type Transaction } from 'kysely'
import { type Fragment, joined, query } from './engine/fragment.ts'
import type { QueryTokens } from './search-tokens.ts'
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

/** Local numbers below `before` of the cards that have the tokens, as a table expression `(doc)`. */
export function matchingDocsPostgres({ all, any }: QueryTokens, before: number): Fragment {
  const hasAny = any.length > 0 ? query`and keys && ${arrayOf(any)}` : query``
  return query`(select doc from search_card where doc < ${before} and keys @> ${arrayOf(all)} ${hasAny})`
}

function arrayOf(tokens: readonly string[]): Fragment {
  return query`array[${joined(
    tokens.map((token) => query`${token}`),
    ', ',
  )}]::text[]`
}
