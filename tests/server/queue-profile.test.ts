import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { attempt, makeCard, talk, visitOf } from '#tests/builders/shop-calls.ts'
import { faultsOf } from '#tests/helpers/failure-of.ts'

let shop: Shop
let li: ShopClient

beforeEach(async () => {
  shop = await makeShop()
  li = await shop.as('li')
})
afterEach(() => shop.close())

const agreed = { on: '2026-11-24', minute: null, isPromise: false, reason: null }

/** One talked to, one never called and one ordered, all due on the 24th. */
async function makeThree(): Promise<void> {
  const talked = await makeCard(li, { name: '谈过', grade: 'H' })
  await li.visit.save(visitOf(talked, talk({ next: agreed })))
  const ordered = await makeCard(li, { name: '已订', grade: 'C' })
  const close = { status: 'ordered' as const, reason: '', what: null, orderedOn: '2026-11-22' }
  const input = talk({ grade: 'C', close: { ...close, deliveryOn: '2026-12-10' }, next: agreed })
  await li.visit.save(visitOf(ordered, input))
  shop.setClock('2026-11-24T02:00:00.000Z')
  await makeCard(li, { name: '没打过', grade: null })
}

test('R08 an agent may switch to another order than the shop’s, and back', async () => {
  await makeThree()
  const namesIn = async (profile?: 'nearest-to-closing' | 'new-first') =>
    (await li.queue.list({ profile })).rows.map(({ name }) => name)
  expect(await namesIn()).toEqual(['谈过', '没打过', '已订'])
  expect(await namesIn('nearest-to-closing')).toEqual(['已订', '谈过', '没打过'])
  expect(await namesIn('new-first')).toEqual(['没打过', '谈过', '已订'])
})

test('R08 a list goes on in the order it was begun in, though the shop’s order has changed', async () => {
  await makeThree()
  const first = await li.queue.list({ limit: 1 })
  const owner = await shop.as('owner')
  await owner.setting.change({ changeId: uuidv7(), queueProfile: 'nearest-to-closing' })
  const rest = await li.queue.list({ after: first.next })
  expect([...first.rows, ...rest.rows].map(({ name }) => name)).toEqual(['谈过', '没打过', '已订'])
})

test('a place in one order is no place in another', async () => {
  await makeThree()
  const { next } = await li.queue.list({ limit: 1, profile: 'new-first' })
  expect(await faultsOf(li.queue.list({ after: next, profile: 'grade-then-time' }))).toEqual(['malformed'])
})

test('R03 逾期已尝试 is what was tried today: a try of yesterday leaves the card untouched today', async () => {
  const cardId = await makeCard(li, { grade: 'H' })
  shop.setClock('2026-11-26T02:00:00.000Z')
  await li.visit.save(visitOf(cardId, attempt('busy')))
  shop.passMinutes(16)
  expect(await li.queue.counts({})).toMatchObject({ total: 1, tried: 1, untouched: 0 })
  shop.setClock('2026-11-27T02:00:00.000Z')
  expect(await li.queue.counts({})).toMatchObject({ total: 1, tried: 0, untouched: 1 })
})
