import type { Selectable } from 'kysely'
import type { CardEvent, GradeMark, VisitEvent } from '#shared/domain/card-event.ts'
import type { CardId } from '#shared/domain/ids.ts'
import { prepareSelect } from '../engine/prepared-select.ts'
import type { Reader } from '../reader.ts'
import { StoreError } from '../store-error.ts'
import type { CourseEventTable } from '../tables/card-tables.ts'
import type { VisitTable, VoidTable } from '../tables/visit-tables.ts'
import { listCourseEvents } from './card-part-queries.ts'
import { toCreated } from './created-as.ts'

/** All events of a card in domain form, as cardAfter takes them; throws StoreError `row-missing` when there is no card. */
export async function listEvents(reader: Reader, cardId: CardId): Promise<readonly CardEvent[]> {
  const [card] = await beginningOfCard(reader, { cardId })
  if (!card) throw new StoreError({ kind: 'row-missing', table: 'card', id: cardId })
  return await listEventsOf(reader, card)
}

/** All events of a card that has been read already. */
export async function listEventsOf(reader: Reader, card: Beginning): Promise<readonly CardEvent[]> {
  const cardId = card.id
  const [visits, voids, others] = [
    await visitsOfCard(reader, { cardId }),
    await voidsOfCard(reader, { cardId }),
    await listCourseEvents(reader, cardId),
  ]
  return [
    toCreated(card),
    ...visits.map(toVisitEvent),
    ...voids.map(toVoidEvent),
    ...others.map(toCourseEvent),
  ]
}

/** The columns of a visit that move its card's course. */
export const visitColumns = [
  'id',
  'occurredAt',
  'recordedAt',
  'outcome',
  'isReached',
  'isEffective',
  'schemeId',
  'schemeVersion',
  'gradeAfter',
  'callIntent',
  'nextOn',
  'nextMinute',
  'nextReason',
  'promisedAt',
  'retryAt',
  'statusAfter',
] as const

interface Wanted {
  readonly cardId: CardId
}

type Beginning = Parameters<typeof toCreated>[0]

const beginningOfCard = prepareSelect((reader, { cardId }: Wanted) => {
  return reader
    .selectFrom('card')
    .select(['id', 'madeAt', 'facts', 'registeredAt', 'createdAs'])
    .where('id', '=', cardId)
})

const visitsOfCard = prepareSelect((reader, { cardId }: Wanted) => {
  return reader.selectFrom('visit').select(visitColumns).where('cardId', '=', cardId)
})

const voidsOfCard = prepareSelect((reader, { cardId }: Wanted) => {
  return reader.selectFrom('void').select(['id', 'visitId', 'madeAt']).where('cardId', '=', cardId)
})

/** A stored visit as far as it moves the course. */
export function toVisitEvent(row: Pick<Selectable<VisitTable>, (typeof visitColumns)[number]>): VisitEvent {
  const {
    id,
    occurredAt,
    recordedAt,
    outcome,
    callIntent,
    nextOn,
    nextMinute,
    nextReason,
    promisedAt,
    retryAt,
  } = row
  return {
    kind: 'visit',
    ...{
      id,
      occurredAt,
      recordedAt,
      outcome,
      callIntent,
      nextOn,
      nextMinute,
      nextReason,
      promisedAt,
      retryAt,
    },
    reached: row.isReached === 1,
    effective: row.isEffective === 1,
    gradeAfter: toGradeMark(row.schemeId, row.schemeVersion, row.gradeAfter),
    statusAfter: row.statusAfter,
  }
}

/** Scheme, version and code as one value, null where there is no grade (R05). */
export function toGradeMark(
  schemeId: string | null,
  schemeVersion: number | null,
  code: string | null,
): GradeMark | null {
  return schemeId === null || schemeVersion === null || code === null
    ? null
    : { schemeId, schemeVersion, code }
}

/** A stored void as an event. */
export function toVoidEvent({
  id,
  visitId,
  madeAt,
}: Pick<Selectable<VoidTable>, 'id' | 'visitId' | 'madeAt'>): CardEvent {
  return { kind: 'void', id, visitId, occurredAt: madeAt, recordedAt: madeAt }
}

type CourseEventRow = Pick<Selectable<CourseEventTable>, 'id' | 'kind' | 'occurredAt' | 'recordedAt' | 'body'>

/** What befell a card without a visit, as an event. */
export function toCourseEvent({ id, kind, occurredAt, recordedAt, body }: CourseEventRow): CardEvent {
  return { ...JSON.parse(body), id, kind, occurredAt, recordedAt }
}
