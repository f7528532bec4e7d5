import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { makeCard } from '#tests/builders/shop-calls.ts'
import { failureOf, faultsOf } from '#tests/helpers/failure-of.ts'

let shop: Shop
let li: ShopClient
let wang: ShopClient
let cardId: string

beforeEach(async () => {
  shop = await makeShop()
  li = await shop.as('li')
  wang = await shop.as('wang')
  cardId = await makeCard(li)
})
afterEach(() => shop.close())

async function edit(client: ShopClient, version: number, fields: object) {
  return await client.card.edit({ changeId: uuidv7(), cardId, version, ...fields })
}

test('R80 an edit is kept field by field with its old and new value', async () => {
  const { version } = await li.card.get({ id: cardId })
  await edit(li, version, { name: '张玮', facts: { model: '汉EV 黑', age: 34, focus: ['安全性'] } })
  const card = await li.card.get({ id: cardId })
  expect(card).toMatchObject({ name: '张玮', facts: { model: '汉EV 黑', age: 34, focus: ['安全性'] } })
  const change = await shop.host.store.db
    .selectFrom('change')
    .select('payload')
    .where('kind', '=', 'card.edit')
    .executeTakeFirstOrThrow()
  expect(JSON.parse(change.payload)).toEqual({
    name: { old: '张伟', new: '张玮' },
    'facts.model': { old: '宋PLUS 白', new: '汉EV 黑' },
    'facts.age': { old: null, new: 34 },
    'facts.focus': { old: null, new: ['安全性'] },
  })
})

test('R80 two people edit different fields of one card, and both stay', async () => {
  const { version } = await li.card.get({ id: cardId })
  await edit(li, version, { facts: { model: '汉EV 黑' } })
  await edit(wang, version, { facts: { age: 40 }, source: '转介绍' })
  expect(await li.card.get({ id: cardId })).toMatchObject({
    source: '转介绍',
    facts: { model: '汉EV 黑', age: 40 },
  })
})

test('R80 the same field edited meanwhile is answered with who did it and when', async () => {
  const { version } = await li.card.get({ id: cardId })
  shop.passMinutes(3)
  await edit(wang, version, { facts: { model: '汉EV 黑' } })
  shop.passMinutes(3)
  expect(await failureOf(edit(li, version, { facts: { model: '秦PLUS 灰' } }))).toEqual({
    code: 'STALE',
    data: { noun: 'card', changedBy: '王强', changedAt: '2026-11-22T02:45:00.000Z' },
  })
  expect((await li.card.get({ id: cardId })).facts).toEqual({ model: '汉EV 黑' })
})

test('R80 the version that an edit answers is the base of the next one', async () => {
  const { version } = await li.card.get({ id: cardId })
  const first = await edit(li, version, { facts: { model: '汉EV 黑' } })
  const second = await edit(li, first.version, { facts: { model: '秦PLUS 灰' } })
  expect(second.version).toBeGreaterThan(first.version)
  expect((await li.card.get({ id: cardId })).version).toBe(second.version)
})

test('R62 null empties a field, and a value of the wrong kind is refused by its name', async () => {
  const { version } = await li.card.get({ id: cardId })
  await edit(li, version, { facts: { model: null } })
  expect((await li.card.get({ id: cardId })).facts).toEqual({})
  expect(await faultsOf(edit(li, version, { facts: { age: '三十' } }))).toEqual(['not-a-number'])
  expect(await faultsOf(edit(li, version, { name: '  ' }))).toEqual(['no-name'])
})

test('R80 a renamed card is found by its new name and no longer by the old one', async () => {
  const { version } = await li.card.get({ id: cardId })
  await edit(li, version, { name: '欧阳娜娜', facts: { plate: '浙A·12345' } })
  const idsFor = async (text: string) => (await li.search.find({ text })).map((hit) => hit.cardId)
  expect(await idsFor('欧阳')).toEqual([cardId])
  expect(await idsFor('oynn')).toEqual([cardId])
  expect(await idsFor('浙A12345')).toEqual([cardId])
  expect(await idsFor('张伟')).toEqual([])
})

test('a star is a mark that any card can carry, on the card and in the list', async () => {
  await li.card.star({ changeId: uuidv7(), cardId, isStarred: true })
  await makeCard(li)
  expect((await li.card.get({ id: cardId })).isStarred).toBe(true)
  expect((await li.card.list({ filter: { starred: true } })).rows.map(({ id }) => id)).toEqual([cardId])
})

test('a card in the bin is out of the list, the queue and every edit, and in the bin', async () => {
  const { version } = await li.card.get({ id: cardId })
  await wang.card.bin({ changeId: uuidv7(), cardId, why: '重复' })
  expect((await li.card.list({})).total).toBe(0)
  expect((await li.card.list({ filter: { bin: true } })).rows.map(({ id }) => id)).toEqual([cardId])
  expect(await faultsOf(edit(li, version, { name: '张玮' }))).toEqual(['card-in-bin'])
  expect((await failureOf(li.card.bin({ changeId: uuidv7(), cardId, why: '重复' }))).code).toBe('FORBIDDEN')
  expect((await li.card.get({ id: cardId })).phones).toHaveLength(1)
})
