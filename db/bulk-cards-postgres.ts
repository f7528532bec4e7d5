import type { Transaction } from 'kysely'
import type { BulkCard } from './bulk-card.ts'
import { insertTokensPostgres } from './search-postgres.ts'
import { tokensOf } from './search-tokens.ts'
import type { Made } from './tables/made.ts'
import type { Tables } from './tables.ts'
import type { NewRow } from './write/row-write.ts'

/** Keeps a statement below PostgreSQL's 65,535 parameters: a card has fewer than fifty columns. */
const ROWS_A_STATEMENT = 500

/** Many-row inserts, a few hundred rows a statement. */
export async function insertCardsPostgres(
  tx: Transaction<Tables>,
  cards: readonly BulkCard[],
  made: Made,
): Promise<void> {
  for (let start = 0; start < cards.length; start += ROWS_A_STATEMENT) {
    await insertSlice(tx, cards.slice(start, start + ROWS_A_STATEMENT), made)
  }
}

function wholeRow({ card, beginning }: BulkCard): Omit<NewRow<'card'>, 'doc'> {
  return beginning ? { ...beginning, ...card } : card
}

async function insertSlice(tx: Transaction<Tables>, cards: readonly BulkCard[], made: Made): Promise<void> {
  const withMade = <Row extends object>(rows: readonly Row[]): (Row & Made)[] =>
    rows.map((row) => ({ ...row, ...made }))
  const inserted = await tx
    .insertInto('card')
    .values(withMade(cards.map(wholeRow)))
    .returning(['id', 'doc'])
    .execute()
  const contacts = withMade(cards.flatMap((card) => card.contacts))
  if (contacts.length > 0) await tx.insertInto('contact').values(contacts).execute()
  const phones = withMade(cards.flatMap((card) => card.phones))
  if (phones.length > 0) await tx.insertInto('phone').values(phones).execute()
  const numbers = withMade(cards.flatMap((card) => card.customerNumbers))
  if (numbers.length > 0) await tx.insertInto('customerNumber').values(numbers).execute()
  const events = withMade(cards.flatMap((card) => card.courseEvents))
  if (events.length > 0) await tx.insertInto('courseEvent').values(events).execute()
  const visits = withMade(cards.flatMap((card) => card.visits))
  if (visits.length > 0) await tx.insertInto('visit').values(visits).execute()
  const docs = new Map(inserted.map(({ id, doc }) => [id, doc]))
  await insertTokensPostgres(
    tx,
    cards.map(({ card, keys }) => ({ doc: docs.get(card.id) ?? 0, tokens: tokensOf(keys) })),
  )
}
