import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { cardForm, makeCard, talk, visitOf } from '#tests/builders/shop-calls.ts'
import { failureOf, faultsOf } from '#tests/helpers/failure-of.ts'

let shop: Shop
let li: ShopClient

beforeAll(async () => {
  shop = await makeShop()
  li = await shop.as('li')
})
afterAll(() => shop.close())

describe('what people really type is kept as it is', () => {
  const names = [
    '😀🚗先生',
    '𠮷田太郎',
    '欧阳 娜娜',
    "Robert'); DROP TABLE card;--",
    '=HYPERLINK("x")',
    '%_\\"',
    '김민수',
    'Zoë',
  ]

  test.each(names)('%s is a name, found and listed', async (name) => {
    const cardId = await makeCard(li, { name, facts: { remark: name } })
    expect(await li.card.get({ id: cardId })).toMatchObject({ name, facts: { remark: name } })
    const saved = await li.visit.save(visitOf(cardId, talk({ content: name, bottleneck: name })))
    expect(saved.visit).toMatchObject({ content: name, bottleneck: name, cardName: name })
    await li.search.find({ text: name })
    await li.card.list({ filter: { text: name } })
  })

  test('𠮷 of CJK extension B is one sign that finds its card', async () => {
    const cardId = await makeCard(li, { name: '𠮷川明' })
    expect((await li.search.find({ text: '𠮷川' })).map((hit) => hit.cardId)).toContain(cardId)
  })

  test("'; DROP TABLE in a search box finds nothing and drops nothing", async () => {
    const before = (await li.card.list({})).total
    await li.search.find({ text: `'; DROP TABLE card; -- " * NEAR(` })
    expect((await li.card.list({})).total).toBe(before)
  })
})

describe('what cannot be kept is refused by name', () => {
  test('U+0000 in a name, a fact, a note and a draft', async () => {
    const cardId = await makeCard(li)
    const nul = 'a\u0000b'
    expect(await faultsOf(li.card.create(cardForm({ name: nul })))).toEqual(['nul'])
    expect(await faultsOf(li.card.create(cardForm({ facts: { remark: nul } })))).toContain('nul')
    expect(await faultsOf(li.visit.save(visitOf(cardId, talk({ content: nul }))))).toEqual(['nul'])
    expect(await faultsOf(li.draft.save({ screen: 'desk', subject: cardId, body: nul }))).toEqual(['nul'])
  })

  test('10,000 characters in a name, with their number and how they begin', async () => {
    const form = cardForm({ name: '张'.repeat(10_000) })
    expect(await failureOf(li.card.create(form))).toEqual({
      code: 'REFUSED',
      data: {
        faults: [
          {
            kind: 'name-too-long',
            field: 'name',
            data: { length: 10_000, most: 100, start: '张'.repeat(12) },
          },
        ],
      },
    })
  })

  test('a note beyond its length, with the length that fits', async () => {
    const cardId = await makeCard(li)
    const { code, data } = await failureOf(
      li.visit.save(visitOf(cardId, talk({ content: '长'.repeat(4001) }))),
    )
    expect([code, data]).toMatchObject([
      'REFUSED',
      { faults: [{ kind: 'too-long', data: { maximum: 4000 } }] },
    ])
  })

  test('an id, a day and an instant that are none', async () => {
    const cardId = await makeCard(li)
    expect((await failureOf(li.card.get({ id: 'x' }))).code).toBe('REFUSED')
    expect((await failureOf(li.visit.log({ from: '2026-02-30', to: '2026-11-22' }))).code).toBe('REFUSED')
    const visit = talk({ occurredAt: 'yesterday' })
    expect((await failureOf(li.visit.save(visitOf(cardId, visit)))).code).toBe('REFUSED')
  })

  test('a visit of tomorrow, an unknown outcome, a card nobody has', async () => {
    const cardId = await makeCard(li)
    const tomorrow = talk({ occurredAt: '2026-11-23T02:00:00.000Z' })
    expect(await faultsOf(li.visit.save(visitOf(cardId, tomorrow)))).toEqual(['in-the-future'])
    expect(await faultsOf(li.visit.save(visitOf(cardId, talk({ outcome: 'teleported' }))))).toEqual([
      'unknown-outcome',
    ])
    expect((await failureOf(li.visit.save(visitOf(uuidv7(), talk())))).code).toBe('NOT_FOUND')
    expect((await failureOf(li.card.get({ id: uuidv7() }))).code).toBe('NOT_FOUND')
  })

  test('the id of another card for a new one', async () => {
    const cardId = await makeCard(li)
    expect(await failureOf(li.card.create(cardForm({ cardId })))).toEqual({
      code: 'STORE',
      data: { kind: 'not-unique' },
    })
  })
})
