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

const staff = {
  wang: { name: '王强', role: 'supervisor', team: 'one' },
  li: { name: '李晓燕', role: 'agent', team: 'one' },
  zhao: { name: '赵敏', role: 'agent', team: 'one' },
  wu: { name: '吴刚', role: 'agent', team: 'two' },
  sun: { name: '孙会计', role: 'clerk', team: null },
  chen: { name: '陈国栋', role: 'manager', team: null },
} as const satisfies Readonly<Record<string, Person>>

export type Staff = keyof typeof staff

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
  const teams = { one: clock.newId(), two: clock.newId() }
  const ids = Object.fromEntries(Object.keys(staff).map((key) => [key, clock.newId()])) as Record<
    Staff,
    string
  >
  const people = Object.entries<Person>(staff).flatMap(([loginName, { name, role, team }]): RowWrite[] => {
    const id = ids[loginName as Staff]
    const teamId = team && teams[team]
    const secrets = { passwordHash: null, recoveryHash: null }
    return [
      {
        insert: 'user',
        row: { id, loginName, name, teamId, ...secrets, restWeekdays: '[]', isActive: 1 },
      },
      { insert: 'role', row: { id: clock.newId(), userId: id, role, teamId } },
    ]
  })
  const rows: RowWrite[] = [
    { insert: 'team', row: { id: teams.one, name: '展厅一组' } },
    { insert: 'team', row: { id: teams.two, name: '展厅二组' } },
    ...people,
  ]
  const author = {
    by: ownerId,
    device: deviceId,
    via: 'screen',
    at: clock.now(),
    clock: clock.stamp(),
  } as const
  const id = clock.newId()
  const command = { id, kind: 'test.hire', version: 1, entity: 'user', entityId: id, payload: {}, rows }
  await write(store, { author, decide: async () => [command] })
  return ids
}
