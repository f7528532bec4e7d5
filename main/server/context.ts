import { randomFillSync } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Reader } from '#db/reader.ts'
import type { Store } from '#db/store.ts'
import type { Made } from '#db/tables/made.ts'
import type { Author } from '#db/write/command.ts'
import type { Instant } from '#shared/domain/day.ts'
import type { DeviceId } from '#shared/domain/ids.ts'
import { type Scope, scopeFor } from '#shared/domain/roles.ts'
import type { Announcement, AnnouncementBus } from './announcements.ts'
import type { BookSecret } from './auth/book-secret.ts'
import type { LoginThrottle } from './auth/login-throttle.ts'
import type { ScryptCost } from './auth/password.ts'
import type { Seat } from './auth/seat.ts'
import type { Sessions } from './auth/sessions.ts'
import type { Viewers } from './auth/viewers.ts'
import type { FileShelf } from './file-shelf.ts'
import type { ImportRuns } from './import/import-runs.ts'
import type { Log } from './log.ts'
import { createIdMaker } from './new-id.ts'
import type { LoadedRules } from './rules/load-shop-rules.ts'
import type { RuleShelf } from './rules/rule-shelf.ts'
import type { Viewer } from './viewer.ts'

const STAMP_DIGITS = 8

/** The only source of time and ids: tests hand in another one. */
export interface Clock {
  now(): Instant
  newId(): string
  /** The device's logical clock: fixed width, never twice, never back, even when the wall clock is set back. */
  stamp(): string
}

/** The book's folder lies where another program copies files while we write them. */
export interface BookWarning {
  readonly kind: 'cloud-folder'
  readonly data: { readonly folder: string; readonly service: string }
}

/** All that a host hands in once, when the book is open. */
export interface HostParts {
  readonly store: Store
  readonly clock: Clock
  readonly bus: AnnouncementBus
  readonly deviceId: DeviceId
  /** Folder of the book: the database, uploads and exports lie in it. */
  readonly folder: string
  /** The book itself: a file, or a schema of a centre. */
  readonly place: string
  readonly via: Made['via']
  readonly log: Log
  readonly files: FileShelf
  readonly imports: ImportRuns
  readonly sessions: Sessions
  readonly viewers: Viewers
  readonly throttle: LoginThrottle
  readonly secret: BookSecret
  /** How dear guessing at a password is made. */
  readonly passwordCost: ScryptCost
  /** Made by `makeRuleShelf(bus, () => loadShopRules(store.db))`. */
  readonly rules: RuleShelf
  readonly warnings: readonly BookWarning[]
  lockAfterMinutes(): number
}

/** What the wire knows when a call comes in. */
export interface Arrival {
  readonly host: HostParts
  readonly seat: Seat
}

/** An arrival that was let in, with the name of its call. */
interface Admitted extends Arrival {
  readonly call: string
}

/** What a read call may use: a database that cannot write. */
export interface ReadContext<Who = Viewer> {
  readonly viewer: Who
  readonly reader: Reader
  /** How far this viewer's roles reach with this call: applied in the query, never after it (R46). */
  readonly scope: Scope
  readonly seat: Seat
  readonly host: Omit<HostParts, 'store'>
  now(): Instant
  newId(): string
  /** The shop's rules in force. */
  rules(): Promise<LoadedRules>
}

/** What a write call may use on top: the one door, who signs, and who is told. */
export interface WriteContext<Who = Viewer> extends ReadContext<Who> {
  readonly host: HostParts
  readonly store: Store
  author(): Author
  announce(change: Announcement): void
}

/** The wall clock; `lastStamp` is the newest one the book holds. */
export function systemClock(lastStamp: string | null = null): Clock {
  const newId = createIdMaker({ now: () => Date.now(), fillRandom: randomFillSync, toId: uuidv7 })
  return makeClock({ now: () => new Date().toISOString(), newId }, lastStamp)
}

/** Adds the logical clock to a source of time and ids. */
export function makeClock(source: Pick<Clock, 'now' | 'newId'>, lastStamp: string | null = null): Clock {
  let last = lastStamp ?? ''
  return {
    ...source,
    stamp: () => {
      last = stampAfter(last, source.now())
      return last
    },
  }
}

function stampAfter(last: string, now: Instant): string {
  const [at = '', count = '0'] = last.split('#')
  const next = now > at ? { at: now, count: 0 } : { at, count: Number(count) + 1 }
  return `${next.at}#${String(next.count).padStart(STAMP_DIGITS, '0')}`
}

/** What the guard hands on; a read call's own type does not let it reach for the host's store. */
type Granted<Context> = Context & { readonly host: HostParts }

/** For read calls: nothing in it can write. */
export function makeReadContext<Who extends Viewer | null>(
  { host, seat, call }: Admitted,
  viewer: Who,
): Granted<ReadContext<Who>> {
  return {
    viewer,
    seat,
    host,
    scope: viewer ? scopeFor(viewer.roles, call) : 'none',
    reader: host.store.db,
    now: () => host.clock.now(),
    newId: () => host.clock.newId(),
    rules: () => host.rules.get(),
  }
}

/** For write calls; before anybody has logged in the device itself signs. */
export function makeContext<Who extends Viewer | null>(
  admitted: Admitted,
  viewer: Who,
): Granted<WriteContext<Who>> {
  const { host } = admitted
  return {
    ...makeReadContext(admitted, viewer),
    store: host.store,
    author: () => ({
      by: viewer?.id ?? host.deviceId,
      device: host.deviceId,
      via: host.via,
      at: host.clock.now(),
      clock: host.clock.stamp(),
    }),
    announce: (change) => host.bus.publish('changed', change),
  }
}
