import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { makeCard, talk, visitOf } from '#tests/builders/shop-calls.ts'
import { faultsOf } from '#tests/helpers/failure-of.ts'

let shop: Shop
let li: ShopClient

beforeEach(async () => {
  shop = await makeShop()
  li = await shop.as('li')
})
afterEach(() => shop.close())

function voidOf(visitId: string, why = '按错了') {
  return { changeId: uuidv7(), visitId, why }
}

test('R61 a void strikes the visit through under its number, and the next one takes the next', async () => {
  const cardId = await makeCard(li)
  const first = visitOf(cardId, talk())
  await li.visit.save(first)
  shop.passMinutes(1)
  await li.visit.void(voidOf(first.visitId))
  shop.passMinutes(1)
  const { visit } = await li.visit.save(visitOf(cardId, talk()))
  expect(visit.number).toBe(2)
  const { visits } = await li.card.get({ id: cardId })
  expect(visits.map(({ number, voided }) => [number, voided?.why ?? null])).toEqual([
    [2, null],
    [1, '按错了'],
  ])
})

test('R61 after a void the card is as if the visit had never been', async () => {
  const cardId = await makeCard(li, { grade: 'A' })
  const { course: before } = await li.card.get({ id: cardId })
  const saved = visitOf(cardId, talk({ grade: 'H' }))
  await li.visit.save(saved)
  const { course } = await li.visit.void(voidOf(saved.visitId))
  expect(course).toEqual({ ...before, visitCount: 1 })
})

test('R79 a void is counted nowhere: log and daily counters are back where they were', async () => {
  const cardId = await makeCard(li)
  const saved = visitOf(cardId, talk())
  await li.visit.save(saved)
  await li.visit.void(voidOf(saved.visitId))
  const { totals } = await li.visit.log({ from: '2026-11-22', to: '2026-11-22' })
  expect(totals).toEqual({ visits: 0, attempts: 0, effective: 0, seconds: 0, late: 0 })
  const rows = await shop.host.store.db.selectFrom('rollUp').selectAll().execute()
  expect(
    rows.every(({ calls, visits, effective, seconds }) => calls + visits + effective + seconds === 0),
  ).toBe(true)
})

test('R61 a visit is taken back by its agent or a supervisor, by no colleague, and once', async () => {
  const cardId = await makeCard(li)
  const saved = visitOf(cardId, talk())
  await li.visit.save(saved)
  const zhao = await shop.as('zhao')
  expect(await faultsOf(zhao.visit.void(voidOf(saved.visitId)))).toEqual(['not-own-visit'])
  const wang = await shop.as('wang')
  await wang.visit.void(voidOf(saved.visitId))
  expect(await faultsOf(li.visit.void(voidOf(saved.visitId)))).toEqual(['already-void'])
})

test('R61 a void brings back the card that its visit had closed', async () => {
  const cardId = await makeCard(li)
  const close = { status: 'lost' as const, reason: '', what: '丰田锋兰达', orderedOn: null, deliveryOn: null }
  const saved = visitOf(cardId, talk({ outcome: 'bought-elsewhere', grade: null, next: null, close }))
  expect((await li.visit.save(saved)).course.status).toBe('lost')
  expect((await li.queue.counts({})).total).toBe(0)
  const { course } = await li.visit.void(voidOf(saved.visitId))
  expect(course.status).toBe('open')
  expect(course.dueOn).not.toBeNull()
})
