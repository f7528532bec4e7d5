import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { makeCard, talk, visitOf } from '#tests/builders/shop-calls.ts'

let shop: Shop
let li: ShopClient
let cardId: string

beforeAll(async () => {
  shop = await makeShop()
  li = await shop.as('li')
  cardId = await makeCard(li, {
    name: '欧阳娜娜',
    phones: [{ typed: '13812345678' }, { typed: '0571-85123456' }],
    customerNumber: { source: '老系统', number: 'K-2077' },
    facts: { plate: '浙A·6B8Q9' },
  })
  await li.visit.save(visitOf(cardId, talk({ content: '旧车估价差两千，100%要白色_顶配' })))
  await makeCard(li, { name: '张伟' })
})
afterAll(() => shop.close())

describe('one box understands', () => {
  const asked = [
    ['欧阳娜娜', 'name'],
    ['娜娜', 'name'],
    ['ouyang', 'pinyin'],
    ['oynn', 'pinyin'],
    ['13812345678', 'number'],
    ['345', 'number'],
    ['5678', 'number'],
    ['138-1234', 'number'],
    ['0571851', 'number'],
    ['A-26-0001', 'card-number'],
    ['浙A6B8Q9', 'plate'],
    ['估价差两千', 'note'],
    ['100%要', 'note'],
    ['白色_顶', 'note'],
  ] as const

  test.each(asked)('%s as %s', async (text, by) => {
    const found = await li.search.find({ text })
    expect(found.map((hit) => [hit.cardId, hit.by])).toEqual([[cardId, by]])
  })
})

test('the number that matched is the one that is shown', async () => {
  expect((await li.search.find({ text: '0571851' }))[0]?.phone).toBe('0571-8512 3456')
  expect((await li.search.find({ text: '5678' }))[0]?.phone).toBe('138 1234 5678')
})

test('the list of cards narrows down to the same cards', async () => {
  for (const text of ['0571851', '8512345', '5678', '欧阳', '浙A6B8Q9', 'oynn']) {
    expect((await li.card.list({ filter: { text } })).rows.map(({ id }) => id)).toEqual([cardId])
  }
})

test('a note is found by words, shown among its neighbours, and taken back with its visit', async () => {
  const said = visitOf(cardId, talk({ content: '太太要求试驾' }))
  await li.visit.save(said)
  expect((await li.search.find({ text: '要求试驾' }))[0]).toMatchObject({ by: 'note', words: '太太要求试驾' })
  await li.visit.void({ changeId: crypto.randomUUID(), visitId: said.visitId, why: '按错了' })
  expect(await li.search.find({ text: '要求试驾' })).toEqual([])
})

test('% and _ are signs like others, and find no more than themselves', async () => {
  expect(await li.search.find({ text: '估%两千' })).toEqual([])
  expect(await li.search.find({ text: '白色x顶' })).toEqual([])
})

test('R46 a note is found on cards in reach alone', async () => {
  const wu = await shop.as('wu')
  expect(await wu.search.find({ text: '估价差两千' })).toEqual([])
})

test('what nobody is called finds nothing', async () => {
  for (const text of ['查无此人', '99999999', 'xyzzy', '', ' ', '😀']) {
    expect(await li.search.find({ text })).toEqual([])
  }
})
