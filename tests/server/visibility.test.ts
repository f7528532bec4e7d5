import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient, type Staff } from '#tests/builders/make-shop.ts'
import { makeCard, talk, visitOf } from '#tests/builders/shop-calls.ts'
import { failureOf, faultsOf } from '#tests/helpers/failure-of.ts'

const typed = '13812345678'

let shop: Shop
let cards: Readonly<Record<'li' | 'zhao' | 'wu', string>>

beforeAll(async () => {
  shop = await makeShop()
  const make = async (who: 'li' | 'zhao' | 'wu', phone?: string) => {
    const client = await shop.as(who)
    const cardId = await makeCard(client, {
      name: `${who}的客户`,
      ...(phone && { phones: [{ typed: phone }] }),
    })
    await client.visit.save(
      visitOf(cardId, talk({ impression: '难缠', bottleneck: '差价', content: `${who} 说的话` })),
    )
    return cardId
  }
  cards = { li: await make('li', typed), zhao: await make('zhao'), wu: await make('wu') }
})
afterAll(() => shop.close())

const reach = [
  ['li', ['li']],
  ['wang', ['li', 'zhao']],
  ['chen', ['li', 'zhao', 'wu']],
  ['sun', ['li', 'zhao', 'wu']],
  ['owner', ['li', 'zhao', 'wu']],
] as const

describe('R46 own, team or all', () => {
  test.each(reach)('%s lists, opens, finds and logs the cards of %j alone', async (who, owners) => {
    const client = await shop.as(who)
    const expected = owners.map((owner) => cards[owner]).toSorted()
    const list = await client.card.list({})
    expect(list.rows.map(({ id }) => id).toSorted()).toEqual(expected)
    expect(list.total).toBe(expected.length)
    const found = await client.search.find({ text: '客户' })
    expect(found.map(({ cardId }) => cardId).toSorted()).toEqual(expected)
    const log = await client.visit.log({ from: '2026-11-22', to: '2026-11-22' })
    expect(log.rows.map(({ cardId }) => cardId).toSorted()).toEqual(expected)
    expect(log.totals.visits).toBe(expected.length)
    for (const [owner, id] of Object.entries(cards)) {
      const opens = owners.some((one) => one === owner)
      if (opens) expect((await client.card.get({ id })).id).toBe(id)
      else
        expect(await failureOf(client.card.get({ id }))).toEqual({
          code: 'NOT_FOUND',
          data: { noun: 'card' },
        })
    }
  })

  test('a filter by owner never reaches further than the role', async () => {
    const li = await shop.as('li')
    expect((await li.card.list({ filter: { ownerId: shop.ids.wu } })).rows).toEqual([])
    expect(await failureOf(li.queue.list({ ownerId: shop.ids.wu }))).toEqual({
      code: 'FORBIDDEN',
      data: { call: 'queue.list' },
    })
    const wang = await shop.as('wang')
    expect((await wang.queue.list({ ownerId: shop.ids.li })).rows).toEqual([])
    expect((await failureOf(wang.queue.counts({ ownerId: shop.ids.wu }))).code).toBe('FORBIDDEN')
  })

  test('nobody edits, marks or extends what is out of reach', async () => {
    const li = await shop.as('li')
    const cardId = cards.wu
    const calls = [
      li.card.edit({ changeId: uuidv7(), cardId, version: 0, name: '别人' }),
      li.card.star({ changeId: uuidv7(), cardId, isStarred: true }),
      li.card.addPhone({ changeId: uuidv7(), cardId, phoneId: uuidv7(), phone: { typed: '13900001111' } }),
      li.visit.propose({ cardId, outcome: 'talked', grade: 'H' }),
    ]
    for (const call of calls) expect((await failureOf(call)).code).toBe('NOT_FOUND')
  })
})

describe('R46 what is masked is masked everywhere', () => {
  async function sun(): Promise<ShopClient> {
    return await shop.as('sun')
  }

  test('on the card, in the list, in the log and among what was found', async () => {
    const client = await sun()
    const card = await client.card.get({ id: cards.li })
    const row = (await client.card.list({})).rows.find(({ id }) => id === cards.li)
    const [hit] = await client.search.find({ text: typed })
    const log = await client.visit.log({ from: '2026-11-22', to: '2026-11-22' })
    expect([card.phones[0]?.e164, card.phones[0]?.shown, row?.phone, hit?.phone]).toEqual(
      Array.from({ length: 4 }, () => '138****5678'),
    )
    expect(card.visits.map(({ impression, bottleneck }) => [impression, bottleneck])).toEqual([[null, null]])
    expect(log.rows.every(({ impression, bottleneck }) => impression === null && bottleneck === null)).toBe(
      true,
    )
    expect(JSON.stringify([card, row, hit, log])).not.toContain('12345678')
  })

  test('and cannot be guessed digit by digit', async () => {
    const client = await sun()
    expect(await client.search.find({ text: '3812345' })).toEqual([])
    expect(await faultsOf(client.card.list({ filter: { text: '3812345' } }))).toEqual(['whole-number-needed'])
  })

  test('while the agent sees all of it', async () => {
    const client = await shop.as('li')
    const card = await client.card.get({ id: cards.li })
    expect(card.phones[0]).toMatchObject({ e164: '+8613812345678', shown: '138 1234 5678' })
    expect(card.visits[0]).toMatchObject({ impression: '难缠', bottleneck: '差价' })
    expect((await client.search.find({ text: '3812345' })).map(({ cardId, by }) => [cardId, by])).toEqual([
      [cards.li, 'number'],
    ])
  })
})

const staffOf: readonly Staff[] = ['li', 'sun']
test.each(staffOf)('R46 %s may not change the shop', async (who) => {
  const client = await shop.as(who)
  expect((await failureOf(client.setting.change({ changeId: uuidv7(), lateEntry: 'forbid' }))).code).toBe(
    'FORBIDDEN',
  )
  expect(
    (await failureOf(client.team.create({ changeId: uuidv7(), teamId: uuidv7(), name: '三组' }))).code,
  ).toBe('FORBIDDEN')
})
