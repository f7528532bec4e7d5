import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient, type Staff } from '#tests/builders/make-shop.ts'
import { makeCard, talk, visitOf } from '#tests/builders/shop-calls.ts'

let shop: Shop

beforeEach(async () => {
  shop = await makeShop()
})
afterEach(() => shop.close())

/** What the rail shows over 客户卡. */
async function workingOf(who: Staff | 'owner'): Promise<number> {
  const client = await shop.as(who)
  return (await client.card.list({ filter: { statuses: ['open', 'ordered'] }, limit: 1 })).total
}

async function stop(client: ShopClient, cardId: string): Promise<void> {
  const close = { status: 'won' as const, reason: '', what: '宋PLUS', orderedOn: null, deliveryOn: null }
  await client.visit.save(visitOf(cardId, talk({ outcome: 'won', grade: null, next: null, close })))
}

test('R46 the number of working cards is each viewer’s own reach: own, team, all', async () => {
  const [li, zhao, wu] = [await shop.as('li'), await shop.as('zhao'), await shop.as('wu')]
  for (const client of [li, li, zhao, wu]) await makeCard(client)
  expect([await workingOf('li'), await workingOf('zhao'), await workingOf('wu')]).toEqual([2, 1, 1])
  expect([await workingOf('wang'), await workingOf('chen'), await workingOf('owner')]).toEqual([3, 4, 4])
})

test('R01 a card that ended or lies in the bin is no working card, for nobody', async () => {
  const li = await shop.as('li')
  const [sold, binned] = [await makeCard(li), await makeCard(li), await makeCard(li)]
  await stop(li, sold)
  await (await shop.as('wang')).card.bin({ changeId: uuidv7(), cardId: binned, why: '重复' })
  expect([await workingOf('li'), await workingOf('wang'), await workingOf('owner')]).toEqual([1, 1, 1])
})
