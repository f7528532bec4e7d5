import type { CreatedEvent } from '#shared/domain/card-event.ts'

/** What `card.created_as` holds as JSON: when the customer was registered and how the card began, where not plain (R24). */
export type CreatedAs = Pick<CreatedEvent, 'occurredAt' | 'grade' | 'stage' | 'status'>
