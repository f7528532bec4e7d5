import { EventPublisher } from '@orpc/server'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { Reader } from '#db/reader.ts'
import type { Store } from '#db/store.ts'
import type { Made } from '#db/tables/made.ts'
import type { announcement } from '#shared/contract/book.ts'
import type { Instant } from '#shared/domain/day.ts'
import type { DeviceId, TeamId, UserId } from '#shared/domain/ids.ts'
import type { Seat } from './auth/seat.ts'
import type { Log } from './log.ts'

export type Announcement = z.infer<typeof announcement>
export type AnnouncementBus = EventPublisher<{ changed: Announcement }>

/** The only source of time and ids: tests hand in another one. */
export interface Clock {
  now(): Instant
  newId(): string
}

/** Who asks: the person behind the seat, with what `roles.ts` needs to know of them. */
export interface Viewer {
  readonly id: UserId
  readonly name: string
  readonly loginName: string
  readonly teamId: TeamId | null
  readonly teamName: string | null
  readonly roles: readonly string[]
}

/** All that a host hands in once, when the book is open. */
export interface HostParts {
  readonly store: Store
  readonly clock: Clock
  readonly bus: AnnouncementBus
  readonly deviceId: DeviceId
  /** Folder of the book: the database, uploads and exports lie in it. */
  readonly folder: string
  readonly via: Made['via']
  readonly log: Log
}

/** What the wire knows when a call comes in. */
export interface Arrival {
  readonly host: HostParts
  readonly seat: Seat
}

/** What a read call may use: a database that cannot write. */
export interface ReadContext<Who = Viewer> {
  readonly viewer: Who
  readonly reader: Reader
  readonly seat: Seat
  readonly host: HostParts
  now(): Instant
  newId(): string
}

/** What a write call may use on top: the one door, who signs, and who is told. */
export interface WriteContext<Who = Viewer> extends ReadContext<Who> {
  readonly store: Store
  author(): Made
  announce(change: Announcement): void
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  newId: () => uuidv7(),
}

export function makeAnnouncementBus(): AnnouncementBus {
  return new EventPublisher<{ changed: Announcement }>()
}

/** For read calls: nothing in it can write. */
export function makeReadContext<Who>({ host, seat }: Arrival, viewer: Who): ReadContext<Who> {
  return {
    viewer,
    seat,
    host,
    reader: host.store.db,
    now: () => host.clock.now(),
    newId: () => host.clock.newId(),
  }
}

/** For write calls; before anybody has logged in the device itself signs. */
export function makeContext<Who extends Viewer | null>(arrival: Arrival, viewer: Who): WriteContext<Who> {
  const { host } = arrival
  return {
    ...makeReadContext(arrival, viewer),
    store: host.store,
    author: () => ({
      madeBy: viewer?.id ?? host.deviceId,
      madeOn: host.deviceId,
      madeAt: host.clock.now(),
      via: host.via,
    }),
    announce: (change) => host.bus.publish('changed', change),
  }
}
