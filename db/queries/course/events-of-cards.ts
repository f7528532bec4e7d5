import type { CardEvent } from '#shared/domain/card-event.ts'
import type { CardId } from '#shared/domain/ids.ts'
import type { Reader } from '../../reader.ts'
import { toCourseEvent, toVisitEvent, toVoidEvent, visitColumns } from '../card-event-queries.ts'
import { toCreated } from '../created-as.ts'

/** All events of many cards in domain form, in four queries; an id without a card is not in the answer. */
export async function mapEventsOfCards(
  reader: Reader,
  cardIds: readonly CardId[],
): Promise<ReadonlyMap<CardId, readonly CardEvent[]>> {
  if (cardIds.length === 0) return new Map()
  const cards = await reader
    .selectFrom('card')
    .select(['id', 'madeAt', 'facts', 'registeredAt', 'createdAs'])
    .where('id', 'in', cardIds)
    .execute()
  const events = new Map<CardId, CardEvent[]>(cards.map((card) => [card.id, [toCreated(card)]]))
  const visits = await reader
    .selectFrom('visit')
    .select([...visitColumns, 'cardId'])
    .where('cardId', 'in', cardIds)
    .execute()
  for (const visit of visits) events.get(visit.cardId)?.push(toVisitEvent(visit))
  const voids = await reader
    .selectFrom('void')
    .select(['id', 'visitId', 'madeAt', 'cardId'])
    .where('cardId', 'in', cardIds)
    .execute()
  for (const one of voids) events.get(one.cardId)?.push(toVoidEvent(one))
  const others = await reader
    .selectFrom('courseEvent')
    .select(['id', 'kind', 'occurredAt', 'recordedAt', 'body', 'cardId'])
    .where('cardId', 'in', cardIds)
    .execute()
  for (const one of others) events.get(one.cardId)?.push(toCourseEvent(one))
  return events
}
