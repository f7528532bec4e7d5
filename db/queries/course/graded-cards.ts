import { type Selectable, sql } from 'kysely'
import type { CardId } from '#shared/domain/ids.ts'
import type { Reader } from '../../reader.ts'
import type { CardTable } from '../../tables/card-tables.ts'

/** How many open cards were graded in one version of one scheme. */
export interface SchemeCount {
  readonly schemeId: string
  readonly schemeVersion: number
  readonly grade: string
  readonly cards: number
}

/** Open cards by scheme, version and grade; those without a grade are left out (R05). */
export async function countGradedCards(reader: Reader): Promise<readonly SchemeCount[]> {
  const rows = await reader
    .selectFrom('card')
    .select(['schemeId', 'schemeVersion', 'grade', sql<number>`count(*)`.as('cards')])
    .where('isQueued', '=', 1)
    .groupBy(['schemeId', 'schemeVersion', 'grade'])
    .execute()
  return rows.flatMap(({ schemeId, schemeVersion, grade, cards }) =>
    schemeId === null || schemeVersion === null || grade === null
      ? []
      : [{ schemeId, schemeVersion, grade, cards }],
  )
}

interface Page {
  /** Only cards of this scheme that are not in that version of that scheme yet. */
  readonly schemeId: string
  readonly notIn: { readonly schemeId: string; readonly version: number }
  /** The last card of the page before, 0 for the first page. */
  readonly after: number
  readonly limit: number
}

/** Open cards of a scheme in the order of their rows: the pages of a move. */
export function listGradedCards(
  reader: Reader,
  { schemeId, notIn, after, limit }: Page,
): Promise<readonly { readonly id: CardId; readonly doc: number }[]> {
  return reader
    .selectFrom('card')
    .select(['id', 'doc'])
    .where('isQueued', '=', 1)
    .where('schemeId', '=', schemeId)
    .where((where) =>
      where.or([where('schemeId', '!=', notIn.schemeId), where('schemeVersion', '!=', notIn.version)]),
    )
    .where('doc', '>', after)
    .orderBy('doc')
    .limit(limit)
    .execute()
}

/** Which card each of these course events belongs to, and whether that lies in the bin. */
export async function listCardsOfEvents(
  reader: Reader,
  eventIds: readonly string[],
): Promise<readonly { readonly id: string; readonly cardId: CardId; readonly isBinned: boolean }[]> {
  const rows = await reader
    .selectFrom('courseEvent')
    .innerJoin('card', 'card.id', 'courseEvent.cardId')
    .select(['courseEvent.id', 'courseEvent.cardId', 'card.deletedAt'])
    .where('courseEvent.id', 'in', eventIds)
    .execute()
  return rows.map(({ id, cardId, deletedAt }) => ({ id, cardId, isBinned: deletedAt !== null }))
}

/** The part of a card's course that the shop's rules alone can change. */
export type RuledCard = Pick<
  Selectable<CardTable>,
  'id' | 'doc' | 'dueOn' | 'dueMinute' | 'limitOn' | 'dueReason' | 'isOutOfTouch' | 'queueRank'
>

/** Open cards in the order of their rows, with what rules make of them. */
export function listRuledCards(
  reader: Reader,
  { after, limit }: Pick<Page, 'after' | 'limit'>,
): Promise<readonly RuledCard[]> {
  return reader
    .selectFrom('card')
    .select(['id', 'doc', 'dueOn', 'dueMinute', 'limitOn', 'dueReason', 'isOutOfTouch', 'queueRank'])
    .where('isQueued', '=', 1)
    .where('doc', '>', after)
    .orderBy('doc')
    .limit(limit)
    .execute()
}
