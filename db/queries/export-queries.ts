import type { Selectable } from 'kysely'
import type { Reader } from '../reader.ts'
import type { CardTable, CustomerNumberTable, PhoneTable } from '../tables/card-tables.ts'
import { type CardScope, isInScope } from './card-scope.ts'

/** A card with everything that goes out with it. */
export interface ExportedCard extends Selectable<CardTable> {
  readonly ownerName: string | null
  readonly ownerTeamId: string | null
  readonly phones: readonly Selectable<PhoneTable>[]
  readonly customerNumbers: readonly Selectable<CustomerNumberTable>[]
}

interface ExportPage {
  readonly scope: CardScope
  /** Local number of the last card of the page before, 0 for the first page. */
  readonly after: number
  readonly limit: number
}

/** Cards in the order they were made, page by page, those in the bin left out (R46). */
export async function listCardsToExport(
  reader: Reader,
  { scope, after, limit }: ExportPage,
): Promise<ExportedCard[]> {
  const cards = await reader
    .selectFrom('card')
    .leftJoin('user as owner', 'owner.id', 'card.ownerId')
    .selectAll('card')
    .select(['owner.name as ownerName', 'owner.teamId as ownerTeamId'])
    .where('card.deletedAt', 'is', null)
    .where(isInScope(scope, 'card.owner_id'))
    .where('card.doc', '>', after)
    .orderBy('card.doc')
    .limit(limit)
    .execute()
  if (cards.length === 0) return []
  const ids = cards.map(({ id }) => id)
  const phones = groupByCard(await listPhonesOf(reader, ids))
  const numbers = groupByCard(await listNumbersOf(reader, ids))
  return cards.map((card) => ({
    ...card,
    phones: phones.get(card.id) ?? [],
    customerNumbers: numbers.get(card.id) ?? [],
  }))
}

function listPhonesOf(reader: Reader, cardIds: readonly string[]): Promise<Selectable<PhoneTable>[]> {
  return reader
    .selectFrom('phone')
    .selectAll()
    .where('cardId', 'in', cardIds)
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .execute()
}

function listNumbersOf(
  reader: Reader,
  cardIds: readonly string[],
): Promise<Selectable<CustomerNumberTable>[]> {
  return reader
    .selectFrom('customerNumber')
    .selectAll()
    .where('cardId', 'in', cardIds)
    .where('deletedAt', 'is', null)
    .orderBy('source')
    .execute()
}

function groupByCard<Row extends { readonly cardId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, ({ cardId }) => cardId)
}
