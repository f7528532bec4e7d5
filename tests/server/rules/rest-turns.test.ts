import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { makeCard, talk, visitOf } from '#tests/builders/shop-calls.ts'
import { failureOf, faultsOf } from '#tests/helpers/failure-of.ts'

let shop: Shop
let owner: ShopClient
let li: ShopClient
let zhao: ShopClient

beforeEach(async () => {
  shop = await makeShop()
  owner = await shop.as('owner')
  li = await shop.as('li')
  zhao = await shop.as('zhao')
})
afterEach(() => shop.close())

const today = '2026-11-22'

function rest(who: 'li' | 'zhao', cover: 'li' | 'zhao' | 'wu' | null, offDays = [today]): Promise<object> {
  const [userId, coverId] = [shop.ids[who], cover && shop.ids[cover]]
  return owner.rest.save({ changeId: uuidv7(), userId, coverId, offDays, workDays: [] })
}

test('decision 4: on a rest day the cover’s queue holds the customers too, marked; counts are the list', async () => {
  const hers = await makeCard(li, { grade: null, name: '何丽' })
  await makeCard(zhao, { grade: null, name: '周军' })
  await makeCard(await shop.as('wu'), { grade: null })
  expect((await zhao.queue.counts({})).total).toBe(1)
  await rest('li', 'zhao')
  const { rows } = await zhao.queue.list({})
  expect(rows.map(({ name, coveredFor }) => [name, coveredFor]).toSorted()).toEqual([
    ['何丽', '李晓燕'],
    ['周军', null],
  ])
  expect((await zhao.queue.counts({})).total).toBe(rows.length)
  expect((await zhao.card.get({ id: hers })).phones[0]?.shown).not.toContain('*')
  expect((await zhao.card.list({})).total).toBe(1)
})

test('decision 4: the cover saves the visit under their own name, and the day after it is over by itself', async () => {
  const hers = await makeCard(li, { grade: 'A' })
  await rest('li', 'zhao')
  const next = { on: '2026-11-29', minute: null, isPromise: false, reason: null }
  const { visit } = await zhao.visit.save(visitOf(hers, talk({ grade: 'A', next })))
  expect(visit.agentName).toBe('赵敏')
  expect((await li.card.get({ id: hers })).ownerId).toBe(shop.ids.li)
  shop.setClock('2026-11-23T02:00:00.000Z')
  expect((await failureOf(zhao.card.get({ id: hers }))).code).toBe('NOT_FOUND')
  expect((await failureOf(zhao.visit.save(visitOf(hers, talk({ next }))))).code).toBe('NOT_FOUND')
})

test('decision 4: a cover who rests too hands it on; where nobody is left the keepers are told', async () => {
  await makeCard(li, { grade: null })
  await rest('li', 'zhao')
  await rest('zhao', 'wu')
  const wu = await shop.as('wu')
  expect((await wu.queue.list({})).rows.map(({ coveredFor }) => coveredFor)).toEqual(['李晓燕'])
  await rest('zhao', null)
  expect((await owner.rest.list()).uncovered.toSorted()).toEqual(['李晓燕', '赵敏'].toSorted())
  expect((await wu.queue.counts({})).total).toBe(0)
})

test('decision 4: nobody covers themselves, and a day is not both off and worked', async () => {
  expect(await faultsOf(rest('li', 'li'))).toEqual(['own-cover'])
  const both = { changeId: uuidv7(), userId: shop.ids.li, coverId: null, offDays: [today], workDays: [today] }
  expect(await faultsOf(owner.rest.save(both))).toEqual(['day-off-and-worked'])
  expect((await failureOf(li.rest.list())).code).toBe('FORBIDDEN')
})
