import { sql } from 'kysely'
import type { CardId } from '#shared/domain/ids.ts'
import { prepareSelect } from '../engine/prepared-select.ts'
import type { Reader } from '../reader.ts'
import { StoreError } from '../store-error.ts'
import type { CardRow } from './card-row.ts'
import { type CardScope, isInScope, type ScopeValues, scopeOfKind, valuesOfScope } from './card-scope.ts'

interface Wanted {
  readonly cardId: CardId
}

/** A card with its owner's name and team, in the bin or not. */
export async function findCard(reader: Reader, cardId: CardId): Promise<CardRow | undefined> {
  const [card] = await cardById(reader, { cardId })
  return card
}

const cardById = prepareSelect((reader, { cardId }: Wanted) => {
  return selectCards(reader).where('card.id', '=', cardId)
})

/** The same, if its owner is in the asker's reach (R46). */
export async function findCardInScope(
  reader: Reader,
  cardId: CardId,
  scope: CardScope,
): Promise<CardRow | undefined> {
  const [card] = await cardInScope[scope.kind](reader, { cardId, ...valuesOfScope(scope) })
  return card
}

const cardInScope = {
  none: prepareInScope('none'),
  own: prepareInScope('own'),
  some: prepareInScope('some'),
  team: prepareInScope('team'),
  all: prepareInScope('all'),
}

function prepareInScope(kind: CardScope['kind']) {
  return prepareSelect((reader, { cardId, userId, teamId, userIds }: Wanted & ScopeValues) => {
    const scope = scopeOfKind(kind, { userId, teamId, userIds })
    return selectCards(reader).where('card.id', '=', cardId).where(isInScope(scope, 'card.owner_id'))
  })
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
