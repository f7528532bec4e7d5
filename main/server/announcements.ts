import { EventPublisher } from '@orpc/server'
import type { z } from 'zod'
import type { announcement } from '#shared/contract/book.ts'

export type Announcement = z.infer<typeof announcement>

/** Says what changed to whoever watches. */
export type AnnouncementBus = EventPublisher<{ changed: Announcement }>

export function makeAnnouncementBus(): AnnouncementBus {
  return new EventPublisher<{ changed: Announcement }>()
}
