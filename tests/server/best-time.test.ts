import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { attempt, makeCard, talk, visitOf } from '#tests/builders/shop-calls.ts'
import { runList } from '#tests/import/run-list.ts'

let shop: Shop
let li: ShopClient

beforeEach(async () => {
  shop = await makeShop()
  li = await shop.as('li')
})
afterEach(() => shop.close())

const hourOf = async (id: string) => (await li.card.get({ id })).course.dueMinute

async function sayBestTime(cardId: string, bestTime: string | null): Promise<void> {
  const { version } = await li.card.get({ id: cardId })
  await li.card.edit({ changeId: uuidv7(), cardId, version, facts: { bestTime } })
}

test('R09 a new card is due at its 最佳回访时间, and a try leaves it there', async () => {
  const id = await makeCard(li, { facts: { bestTime: '中午' } })
  expect(await hourOf(id)).toBe(720)
  await li.visit.save(visitOf(id, attempt('busy')))
  expect(await hourOf(id)).toBe(720)
})

test('R09 another 最佳回访时间 moves the hour of the day to come, and none leaves it free; the day stays', async () => {
  const id = await makeCard(li, { facts: { bestTime: '中午' } })
  const { dueOn, queueRank } = (await li.card.get({ id })).course
  await sayBestTime(id, '18:30 后')
  expect((await li.card.get({ id })).course).toMatchObject({ dueOn, queueRank, dueMinute: 1110 })
  await sayBestTime(id, null)
  expect((await li.card.get({ id })).course).toMatchObject({ dueOn, queueRank, dueMinute: null })
})

test('R09 an hour agreed in a visit beats the best time, before and after it is edited', async () => {
  const id = await makeCard(li, { facts: { bestTime: '中午' } })
  const next = { on: '2026-11-24', minute: 990, isPromise: false, reason: null }
  await li.visit.save(visitOf(id, talk({ next })))
  expect(await hourOf(id)).toBe(990)
  await sayBestTime(id, '18:30 后')
  expect(await hourOf(id)).toBe(990)
})

test('R61 a visit taken back leaves the hour that the best time gives', async () => {
  const id = await makeCard(li, { facts: { bestTime: '中午' } })
  const next = { on: '2026-11-24', minute: 990, isPromise: false, reason: null }
  const input = visitOf(id, talk({ next }))
  await li.visit.save(input)
  await li.visit.void({ changeId: uuidv7(), visitId: input.visitId, why: '按错了' })
  expect(await hourOf(id)).toBe(720)
})

const list = (bestTime: string) => `姓名,电话,最佳回访时间\n张三,13800138000,${bestTime}\n`

test('R09 an imported card is due at the best time its row names, and at another when a list brings one', async () => {
  const owner = await shop.as('owner')
  const hour = async () => {
    const [row] = (await owner.card.list({})).rows
    return (await owner.card.get({ id: row?.id ?? '' })).course.dueMinute
  }
  await runList(shop, list('中午'))
  expect(await hour()).toBe(720)
  const { importId } = await runList(shop, list('18:30 后'), { update: true })
  expect(await hour()).toBe(1110)
  await owner.import.undo({ changeId: uuidv7(), importId })
  expect(await hour()).toBe(720)
})
