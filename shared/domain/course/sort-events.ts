import { compareText } from '../../lib/compare-text.ts'
import type { CardEvent, CreatedEvent } from '../card-event.ts'

/** A card's life: how it began, and what happened then, in the order in which it happened. */
export interface CardLife {
  readonly created: CreatedEvent
  readonly events: readonly CardEvent[]
}

/** Puts events in the order they occurred, whatever order they arrived in, each id once (R61). Throws without a created event. */
export function sortEvents(arrived: readonly CardEvent[]): CardLife {
  const once = [...new Map(arrived.map((event) => [event.id, event])).values()]
  const sorted = once.toSorted(compareEvents)
  const created = sorted.find((event) => event.kind === 'created')
  if (!created) throw new Error('A card begins with its created event, and there is none')
  return { created, events: sorted.filter((event) => event.kind !== 'created') }
}

/** What occurred first, then what was recorded first, then the id: total, and the same on every machine. */
function compareEvents(a: CardEvent, b: CardEvent): number {
  return (
    compareText(a.occurredAt, b.occurredAt) ||
    compareText(a.recordedAt, b.recordedAt) ||
    compareText(a.id, b.id)
  )
}
