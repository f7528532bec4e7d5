import { call, getRouter, isProcedure } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Seat } from '#main/server/auth/seat.ts'
import { router } from '#main/server/router.ts'
import { permissions, roles } from '#shared/domain/roles/permissions.ts'
import { may } from '#shared/domain/roles.ts'
import { makeShop, type Shop } from '#tests/builders/make-shop.ts'
import { failureOf } from '#tests/helpers/failure-of.ts'
import { fixedSeat } from '#tests/helpers/fixed-seat.ts'

let shop: Shop

beforeAll(async () => {
  shop = await makeShop()
})
afterAll(() => shop.close())

const calls = Object.keys(permissions)

/** What a call says to this seat when nothing sensible is sent: whoever may not ask is told so before anything is read. */
async function answerTo(name: string, seat: Seat): Promise<string> {
  const procedure = getRouter(router, name.split('.'))
  if (!isProcedure(procedure)) throw new Error(`there is no call ${name}`)
  return (await failureOf(call(procedure, null, { context: { host: shop.host, seat } }))).code
}

function seatOf(role: string): Seat {
  const person = { id: shop.ids.li, name: '李晓燕', loginName: 'li', teamId: null, teamName: null }
  return fixedSeat({ ...person, roles: [role] })
}

describe.each(calls)('%s', (name) => {
  test('is answered to nobody who has not logged in', async () => {
    expect(await answerTo(name, fixedSeat(null))).toBe('NOT_LOGGED_IN')
  })

  test('is answered to nobody at a locked seat', async () => {
    const seat = seatOf('owner')
    const locked: Seat = { ...seat, identify: async () => ({ ...(await seat.identify()), isLocked: true }) }
    expect(await answerTo(name, locked)).toBe('LOCKED')
  })

  test('R46 is refused to every role that it is not for', async () => {
    const others = [...roles, 'no-role'].filter((role) => !may([role], name))
    for (const role of others) expect(await answerTo(name, seatOf(role)), role).toBe('FORBIDDEN')
  })
})
