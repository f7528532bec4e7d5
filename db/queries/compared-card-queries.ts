import type { Reader } from '../reader.ts'
import { type CardScope, isInScope } from './card-scope.ts'

/** What an import compares a record with, one card of it. */
export interface ComparedRow {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly source: string | null
  readonly facts: string
  readonly grade: string | null
  readonly phones: readonly string[]
  readonly customerNumbers: readonly string[]
}

const AT_ONCE = 500

interface Asked {
  readonly cardIds: readonly string[]
  readonly scope: CardScope
}

/** Cards by id as an import compares them, each with its numbers; those out of reach are not among them (R46). */
export async function mapComparedCards(
  reader: Reader,
  { cardIds, scope }: Asked,
): Promise<ReadonlyMap<string, ComparedRow>> {
  const found = new Map<string, ComparedRow>()
  for (let from = 0; from < cardIds.length; from += AT_ONCE) {
    const some = cardIds.slice(from, from + AT_ONCE)
    const [cards, phones, numbers] = [
      await listCards(reader, { cardIds: some, scope }),
      await listPhones(reader, some),
      await listNumbers(reader, some),
    ]
    for (const card of cards) {
      found.set(card.id, {
        ...card,
        phones: phones.filter(({ cardId }) => cardId === card.id).map(({ e164 }) => e164),
        customerNumbers: numbers.filter(({ cardId }) => cardId === card.id).map(({ number }) => number),
      })
    }
  }
  return found
}

interface NumberOfCard {
  readonly cardId: string
  readonly customerNumber: string | null
}

/** Ids of a card's rows with that number of the shop's own, whatever its source. */
export async function listCustomerNumberIds(
  reader: Reader,
  { cardId, customerNumber }: NumberOfCard,
): Promise<readonly string[]> {
  if (customerNumber === null) return []
  const rows = await reader
    .selectFrom('customerNumber')
    .select('id')
    .where('cardId', '=', cardId)
    .where('number', '=', customerNumber)
    .execute()
  return rows.map(({ id }) => id)
}

function listCards(reader: Reader, { cardIds, scope }: Asked) {
  const columns = ['id', 'number', 'name', 'source', 'facts', 'grade'] as const
  return reader
    .selectFrom('card')
    .select(columns)
    .where('id', 'in', cardIds)
    .where(isInScope(scope, 'owner_id'))
    .execute()
}

function listPhones(reader: Reader, cardIds: readonly string[]) {
  return reader
    .selectFrom('phone')
    .select(['cardId', 'e164'])
    .where('cardId', 'in', cardIds)
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .execute()
}

function listNumbers(reader: Reader, cardIds: readonly string[]) {
  return reader
    .selectFrom('customerNumber')
    .select(['cardId', 'number'])
    .where('cardId', 'in', cardIds)
    .where('deletedAt', 'is', null)
    .execute()
}
