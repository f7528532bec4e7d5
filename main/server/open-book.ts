import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readFolderKind } from '#db/folder-kind.ts'
import { type FolderLock, lockFolder } from '#db/folder-lock.ts'
import { migrate } from '#db/migrate.ts'
import { openSqlite } from '#db/open-sqlite.ts'
import { findBook, findLastStamp, findOwnDevice } from '#db/queries/login-queries.ts'
import type { Store } from '#db/store.ts'
import { StoreError } from '#db/store-error.ts'
import type { Made } from '#db/tables/made.ts'
import { makeAnnouncementBus } from './announcements.ts'
import { openWithDevice } from './auth/book-key.ts'
import { makeBookSecret } from './auth/book-secret.ts'
import { readDeviceSecret } from './auth/device-secret.ts'
import { loadViewer } from './auth/load-viewer.ts'
import { keepLockMinutes } from './auth/lock-minutes.ts'
import { makeLoginThrottle } from './auth/login-throttle.ts'
import { passwordCost, type ScryptCost } from './auth/password.ts'
import { makeSessions, type Session } from './auth/sessions.ts'
import { makeViewers } from './auth/viewers.ts'
import { BookFailure } from './book-failure.ts'
import { type BookWarning, type Clock, type HostParts, systemClock } from './context.ts'
import { BOOK_FILE } from './data-folder.ts'
import { makeFileShelf } from './file-shelf.ts'
import { makeImportRuns } from './import/import-runs.ts'
import type { Log } from './log.ts'
import { loadShopRules } from './rules/load-shop-rules.ts'
import { makeRuleShelf } from './rules/rule-shelf.ts'

interface HostWishes {
  readonly folder: string
  readonly via: Made['via']
  readonly log: Log
  /** Sessions of a backend that has died, taken over by this one. */
  readonly keptSessions?: readonly Session[]
  readonly clock?: Clock
  /** Cheaper in tests, which log in often. */
  readonly passwordCost?: ScryptCost
}

export interface OpenedBook {
  readonly host: HostParts
  close(): Promise<void>
}

/** Opens or makes the book in the folder, alone, up to date; throws BookFailure when that cannot be. */
export async function openBook(wishes: HostWishes): Promise<OpenedBook> {
  const { folder } = wishes
  refuseNetworkDrive(folder)
  makeFolder(folder)
  try {
    const lock = lockFolder(folder)
    try {
      return await openLocked(wishes, lock)
    } catch (error) {
      lock.release()
      throw error
    }
  } catch (error) {
    throw error instanceof StoreError ? new BookFailure(error.failure, { cause: error }) : error
  }
}

async function openLocked(wishes: HostWishes, lock: FolderLock): Promise<OpenedBook> {
  const { folder, log } = wishes
  const store = openSqlite({
    file: join(folder, BOOK_FILE),
    logSlowQuery: ({ name, ms }) => log.note(`slow query ${name} ${Math.round(ms)} ms`),
  })
  const close = async () => {
    await store.close()
    lock.release()
  }
  try {
    await migrate(store)
    return { host: await makeHost(store, wishes), close }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** All that handlers are handed, on an open and migrated store. */
export async function makeHost(store: Store, wishes: HostWishes): Promise<HostParts> {
  const { folder, via, log, keptSessions } = wishes
  const clock = wishes.clock ?? systemClock(await findLastStamp(store.db))
  const bus = makeAnnouncementBus()
  const rules = makeRuleShelf(bus, () => loadShopRules(store.db))
  const lockMinutes = await keepLockMinutes(rules, bus)
  const [book, device] = [await findBook(store.db), await findOwnDevice(store.db)]
  const deviceSecret = readDeviceSecret(folder)
  return {
    store,
    clock,
    bus,
    folder,
    place: store.engine === 'sqlite' ? store.file : store.schema,
    via,
    log,
    rules,
    deviceId: device?.id ?? clock.newId(),
    files: makeFileShelf(folder),
    imports: makeImportRuns(),
    sessions: makeSessions({ now: clock.now, lockAfterMinutes: lockMinutes, kept: keptSessions ?? [] }),
    viewers: makeViewers(bus, (userId) => loadViewer(store.db, userId)),
    throttle: makeLoginThrottle(clock.now),
    secret: makeBookSecret(deviceSecret, book ? openWithDevice(book.sealedKey, deviceSecret) : null),
    passwordCost: wishes.passwordCost ?? passwordCost,
    warnings: warningsOf(folder),
    lockAfterMinutes: lockMinutes,
  }
}

function refuseNetworkDrive(folder: string): void {
  if (readFolderKind(folder).kind === 'network')
    throw new BookFailure({ kind: 'network-drive', file: folder })
}

/** A cloud drive copies a file that is being written: worth a warning, no refusal. */
function warningsOf(folder: string): readonly BookWarning[] {
  const place = readFolderKind(folder)
  return place.kind === 'cloud' ? [{ kind: 'cloud-folder', data: { folder, service: place.service } }] : []
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new BookFailure({ kind: 'no-folder', file: folder }, { cause: error })
  }
}
