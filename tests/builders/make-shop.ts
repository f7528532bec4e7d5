import { createRouterClient, type RouterClient } from '@orpc/server'
import { v7 as uuidv7 } from 'uuid'
import { findOwner } from '#db/queries/login-queries.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import { write } from '#db/write.ts'
import { loadViewer } from '#main/server/auth/load-viewer.ts'
import { createBook } from '#main/server/book/new-book.ts'
import { type HostParts, makeClock } from '#main/server/context.ts'
import { openBook } from '#main/server/open-book.ts'
import { type AppRouter, router } from '#main/server/router.ts'
import type { Role } from '#shared/domain/roles/permissions.ts'
import { addMinutes } from '#shared/domain/zone.ts'
import { cheapCost } from '#tests/helpers/cheap-cost.ts'
import { fixedSeat } from '#tests/helpers/fixed-seat.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'
import { temporaryFolder } from '#tests/helpers/temporary-folder.ts'

export type ShopClient = RouterClient<AppRouter>

/** Sunday 22 November 2026, 10:42 in the shop. */
export const morning = '2026-11-22T02:42:00.000Z'

interface Person {
  readonly name: string
  readonly role: Role
  readonly team: 'one' | 'two' | null
}

const logins = ['wang', 'li', 'zhao', 'wu', 'sun', 'chen'] as const
export type Staff = (typeof logins)[number]

const staff: Readonly<Record<Staff, Person>> = {
  wang: { name: '王强', role: 'supervisor', team: 'one' },
  li: { name: '李晓燕', role: 'agent', team: 'one' },
  zhao: { name: '赵敏', role: 'agent', team: 'one' },
  wu: { name: '吴刚', role: 'agent', team: 'two' },
  sun: { name: '孙会计', role: 'clerk', team: null },
  chen: { name: '陈国栋', role: 'manager', team: null },
}

/** A real shop in a folder of its own: an owner, two teams, and a clock that stands still until it is told. */
export interface Shop {
  readonly host: HostParts
  readonly ownerId: string
  readonly ids: Readonly<Record<Staff, string>>
  /** The whole contract as this person calls it, logged in. */
  as(who: Staff | 'owner'): Promise<ShopClient>
  setClock(instant: string): void
  passMinutes(minutes: number): void
  close(): Promise<void>
}

/** Opens a shop at 10:42; a test closes it. */
export async function makeShop(): Promise<Shop> {
  const folder = temporaryFolder()
  let now = morning
  const clock = makeClock({ now: () => now, newId: () => uuidv7() })
  const { host, close } = await openBook({
    folder: folder.path,
    via: 'screen',
    log: quietLog,
    clock,
    passwordCost: cheapCost,
  })
  await createBook(host, {
    ...{ bookName: '星河汽车', ownerName: '林老板', loginName: 'lin', password: null, isDemo: false },
  })
  const ownerId = (await findOwner(host.store.db))?.id ?? ''
  const ids = await hire(host, ownerId)
  return {
    host,
    ownerId,
    ids,
    async as(who) {
      const viewer = await loadViewer(host.store.db, who === 'owner' ? ownerId : ids[who])
      return createRouterClient(router, { context: { host, seat: fixedSeat(viewer) } })
    },
    setClock: (instant) => {
      now = instant
    },
    passMinutes: (minutes) => {
      now = addMinutes(now, minutes)
    },
    async close() {
      await close()
      folder.remove()
    },
  }
}

async function hire({ store, deviceId, clock }: HostParts, ownerId: string): Promise<Record<Staff, string>> {
  const { newId } = clock
  const teams = { one: newId(), two: newId() }
  const ids = { wang: newId(), li: newId(), zhao: newId(), wu: newId(), sun: newId(), chen: newId() }
  const rows: RowWrite[] = [
    { insert: 'team', row: { id: teams.one, name: '展厅一组' } },
    { insert: 'team', row: { id: teams.two, name: '展厅二组' } },
  ]
  for (const loginName of logins) {
    const { name, role, team } = staff[loginName]
    const [userId, teamId] = [ids[loginName], team && teams[team]]
    const secrets = { passwordHash: null, recoveryHash: null }
    const user = { id: userId, loginName, name, teamId, ...secrets, restWeekdays: '[]', isActive: 1 } as const
    rows.push({ insert: 'user', row: user })
    rows.push({ insert: 'role', row: { id: newId(), userId, role, teamId } })
  }
  const author = {
    by: ownerId,
    device: deviceId,
    via: 'screen',
    at: clock.now(),
    clock: clock.stamp(),
  } as const
  const id = newId()
  const command = { id, kind: 'test.hire', version: 1, entity: 'user', entityId: id, payload: {}, rows }
  await write(store, { author, decide: async () => [command] })
  return ids
}
