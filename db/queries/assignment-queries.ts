import type { CardId } from '#shared/domain/ids.ts'
import type { Reader } from '../reader.ts'
import { type CardScope, isInScope } from './card-scope.ts'

/** A card as far as giving it to somebody goes. */
export interface OwnedCard {
  readonly id: string
  readonly ownerId: string | null
  readonly registeredAt: string
  readonly madeBy: string
}

const AT_ONCE = 500

/** Cards by id, those in the bin or out of reach left out (R46). */
export async function mapOwnedCards(
  reader: Reader,
  { cardIds, scope }: { readonly cardIds: readonly string[]; readonly scope: CardScope },
): Promise<ReadonlyMap<string, OwnedCard>> {
  const found = new Map<string, OwnedCard>()
  for (let from = 0; from < cardIds.length; from += AT_ONCE) {
    const cards = await reader
      .selectFrom('card')
      .select(['id', 'ownerId', 'registeredAt', 'madeBy'])
      .where('id', 'in', cardIds.slice(from, from + AT_ONCE))
      .where('deletedAt', 'is', null)
      .where(isInScope(scope, 'owner_id'))
      .execute()
    for (const card of cards) found.set(card.id, card)
  }
  return found
}

/** One change of owner, with the names of everybody in it. */
export interface AssignmentEntry {
  readonly id: string
  readonly madeAt: string
  readonly byName: string | null
  readonly fromName: string | null
  readonly toName: string | null
  readonly why: string
}

/** Through whose hands a card went, newest first. */
export function listAssignments(reader: Reader, cardId: CardId): Promise<AssignmentEntry[]> {
  return reader
    .selectFrom('assignment')
    .leftJoin('user as by', 'by.id', 'assignment.madeBy')
    .leftJoin('user as from', 'from.id', 'assignment.fromId')
    .leftJoin('user as to', 'to.id', 'assignment.toId')
    .select(['assignment.id', 'assignment.madeAt', 'assignment.why'])
    .select(['by.name as byName', 'from.name as fromName', 'to.name as toName'])
    .where('assignment.cardId', '=', cardId)
    .orderBy('assignment.madeAt', 'desc')
    .orderBy('assignment.id', 'desc')
    .execute()
}

/** One card of an act of assigning, as it was moved then. */
export interface ActMove {
  readonly position: number
  readonly cardId: string
  readonly by: string
  /** Also the id of the assignment that the move made. */
  readonly changeId: string
  readonly fromId: string | null
  readonly toId: string | null
}

/** The moves of one act, oldest first, page by page. */
export function listMovesOfAct(
  reader: Reader,
  { actId, after, limit }: { readonly actId: string; readonly after: number; readonly limit: number },
): Promise<ActMove[]> {
  return reader
    .selectFrom('change')
    .innerJoin('assignment', 'assignment.id', 'change.id')
    .select(['change.position', 'change.entityId as cardId', 'change.by', 'change.id as changeId'])
    .select(['assignment.fromId', 'assignment.toId'])
    .where('change.batchId', '=', actId)
    .where('change.kind', '=', 'card.assign')
    .where('change.position', '>', after)
    .orderBy('change.position')
    .limit(limit)
    .execute()
}

/** The newest assignment of each of these cards. */
export async function mapLastAssignments(
  reader: Reader,
  cardIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader
    .selectFrom('assignment')
    .select(['cardId', 'id'])
    .where('cardId', 'in', [...cardIds])
    .orderBy('madeAt')
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ cardId, id }) => [cardId, id]))
}
