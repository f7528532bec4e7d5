import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import type { Database } from 'better-sqlite3'
import { makeSeat } from '#main/server/auth/seat.ts'
import type { HostParts } from '#main/server/context.ts'
import { tokenInMemory } from '#main/server/hosts/port.ts'
import { openBook } from '#main/server/open-book.ts'
import { router } from '#main/server/router.ts'
import type { Client } from '#shared/contract/client.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'
import { takeBook } from './bench-book.ts'
import { standingClock } from './bench-clock.ts'

/** A book in use: seats of its people on one side, its bare database on the other. */
export interface BenchDesk {
  readonly cards: number
  readonly folder: string
  readonly file: string
  readonly host: HostParts
  /** The connection of the product itself, so that both sides share one page cache. */
  readonly sqlite: Database
  readonly agentIds: readonly string[]
  readonly ownerId: string
  /** The calls as this person may make them, from border to border: seat, roles, parsed input and reply. */
  clientOf(userId: string): Client
  close(): Promise<void>
}

/** Opens a copy of the kept book of that size. */
export async function openDesk(cards: number): Promise<BenchDesk> {
  const folder = await takeBook(cards)
  const opened = await openBook({ folder, via: 'screen', log: quietLog, clock: standingClock() })
  const { host } = opened
  if (host.store.engine !== 'sqlite') throw new Error('the bench measures SQLite')
  const { sqlite } = host.store
  const idsOf = (role: string) =>
    sqlite.prepare('select user_id from role where role = ? order by user_id').pluck().all(role).map(String)
  const [ownerId = ''] = idsOf('owner')
  return {
    cards,
    folder,
    file: join(folder, 'book.db'),
    host,
    sqlite,
    agentIds: idsOf('agent'),
    ownerId,
    clientOf(userId) {
      const seat = makeSeat({ ...host, place: tokenInMemory(userId) })
      seat.signIn(userId)
      return createRouterClient(router, { context: { host, seat } })
    },
    close: opened.close,
  }
}
