import { bestTimeIn } from '#shared/domain/callback/best-time.ts'
import type { CreatedEvent } from '#shared/domain/card-event.ts'
import type { CardTable } from '../tables/card-tables.ts'

type Beginning = Pick<CreatedEvent, 'grade' | 'stage' | 'status'>
type CreatedColumns = Pick<CardTable, 'registeredAt' | 'createdAs'>
type Created = Pick<CreatedEvent, 'occurredAt'> & Beginning

const plain: Beginning = { grade: null, stage: 'resource', status: 'open' }

/** The columns of a card that hold its created event (R24). */
export function toCreatedColumns({ occurredAt, grade, stage, status }: Created): CreatedColumns {
  const isPlain = grade === null && stage === plain.stage && status === plain.status
  return {
    registeredAt: occurredAt,
    createdAs: isPlain ? null : JSON.stringify({ grade, stage, status } satisfies Beginning),
  }
}

/** The created event that a card's columns hold. */
export function toCreated(card: CreatedColumns & Pick<CardTable, 'id' | 'madeAt' | 'facts'>): CreatedEvent {
  const { id, madeAt, facts, registeredAt, createdAs } = card
  const beginning: Beginning = createdAs === null ? plain : JSON.parse(createdAs)
  return {
    kind: 'created',
    id,
    occurredAt: registeredAt,
    recordedAt: madeAt,
    ...beginning,
    bestTime: bestTimeIn(JSON.parse(facts)),
  }
}
