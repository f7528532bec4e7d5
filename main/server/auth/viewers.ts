import type { UserId } from '#shared/domain/ids.ts'
import type { AnnouncementBus } from '../announcements.ts'
import type { Viewer } from '../viewer.ts'

const NOUNS_OF_PEOPLE: ReadonlySet<string> = new Set(['user', 'team', 'session'])

/** Finds a person who may log in, null for one who is gone or has left. */
export interface Viewers {
  find(userId: UserId): Promise<Viewer | null>
  forget(): void
}

/** Asks the book once a person, and again after somebody changed people or teams. */
export function makeViewers(bus: AnnouncementBus, load: (userId: UserId) => Promise<Viewer | null>): Viewers {
  const known = new Map<UserId, Promise<Viewer | null>>()
  bus.subscribe('changed', ({ nouns }) => {
    if (nouns.some((noun) => NOUNS_OF_PEOPLE.has(noun))) known.clear()
  })
  return {
    find(userId) {
      const found = known.get(userId) ?? load(userId)
      known.set(userId, found)
      found.catch(() => known.delete(userId))
      return found
    },
    forget: () => known.clear(),
  }
}
