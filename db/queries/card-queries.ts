import { sql } from 'kysely'
import type { CardId } from '#shared/domain/ids.ts'
import type { Reader } from '../reader.ts'
import { StoreError } from '../store-error.ts'
import type { CardRow } from './card-row.ts'
import { type CardScope, isInScope } from './card-scope.ts'

/** A card with its owner's name and team, in the bin or not. */
export function findCard(reader: Reader, cardId: CardId): Promise<CardRow | undefined> {
  return selectCards(reader).where('card.id', '=', cardId).executeTakeFirst()
}

/** The same, if its owner is in the asker's reach (R46). */
export function findCardInScope(
  reader: Reader,
  cardId: CardId,
  scope: CardScope,
): Promise<CardRow | undefined> {
  return selectCards(reader)
    .where('card.id', '=', cardId)
    .where(isInScope(scope, 'card.owner_id'))
    .executeTakeFirst()
}

/** The card that must be there; throws StoreError `row-missing`. */
export async function getCard(reader: Reader, cardId: CardId): Promise<CardRow> {
  const found = await findCard(reader, cardId)
  if (!found) throw new StoreError({ kind: 'row-missing', table: 'card', id: cardId })
  return found
}

/** The card of a 编号, in the bin or not. */
export function findCardByNumber(reader: Reader, number: string): Promise<CardRow | undefined> {
  return selectCards(reader)
    .where(sql`length(card.number)`, '=', sql`length(${number})`)
    .where('card.number', '=', number)
    .executeTakeFirst()
}

function selectCards(reader: Reader) {
  return reader
    .selectFrom('card')
    .leftJoin('user as owner', 'owner.id', 'card.ownerId')
    .selectAll('card')
    .select(['owner.name as ownerName', 'owner.teamId as ownerTeamId'])
}
