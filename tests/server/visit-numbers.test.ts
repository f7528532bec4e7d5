import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { attempt, cardForm, makeCard, nextMobile, talk, visitOf } from '#tests/builders/shop-calls.ts'
import { faultsOf } from '#tests/helpers/failure-of.ts'
import { runList } from '#tests/import/run-list.ts'

let shop: Shop
let li: ShopClient

beforeEach(async () => {
  shop = await makeShop()
  li = await shop.as('li')
})
afterEach(() => shop.close())

const refusal = talk({ outcome: 'do-not-call', grade: null, content: '请不要再打', next: null })

async function statesOf(cardId: string): Promise<readonly string[]> {
  return (await li.card.get({ id: cardId })).phones.map(({ state }) => state)
}

test('R39 a dead number marks the number that was called, never the person', async () => {
  const cardId = await makeCard(li, { phones: [{ typed: nextMobile() }, { typed: nextMobile() }] })
  const { phones } = await li.card.get({ id: cardId })
  const { course } = await li.visit.save(
    visitOf(cardId, attempt('dead-number', { phoneId: phones[1]?.id ?? null })),
  )
  expect(await statesOf(cardId)).toEqual(['good', 'dead'])
  expect(course.status).toBe('open')
})

test('R39 where nobody said which number was called, it was the first good one', async () => {
  const cardId = await makeCard(li, { phones: [{ typed: nextMobile() }, { typed: nextMobile() }] })
  await li.visit.save(visitOf(cardId, attempt('dead-number')))
  expect(await statesOf(cardId)).toEqual(['dead', 'good'])
  await li.visit.save(visitOf(cardId, attempt('dead-number')))
  expect(await statesOf(cardId)).toEqual(['dead', 'dead'])
})

test('R39 a number of another card cannot be the one that was called', async () => {
  const [cardId, otherId] = [await makeCard(li), await makeCard(li)]
  const phoneId = (await li.card.get({ id: otherId })).phones[0]?.id ?? null
  expect(await faultsOf(li.visit.save(visitOf(cardId, talk({ phoneId }))))).toEqual(['unknown-phone'])
})

test('decision 10 勿扰 marks every number of the person, and closes the card', async () => {
  const cardId = await makeCard(li, { phones: [{ typed: nextMobile() }, { typed: nextMobile() }] })
  const { course } = await li.visit.save(visitOf(cardId, refusal))
  expect(await statesOf(cardId)).toEqual(['refused', 'refused'])
  expect(course).toMatchObject({ status: 'stopped', dueOn: null })
})

test('decision 10 the refusal is kept as a keyed hash, never as the number', async () => {
  const typed = nextMobile()
  const cardId = await makeCard(li, { phones: [{ typed }] })
  await li.visit.save(visitOf(cardId, refusal))
  const [row, ...others] = await shop.host.store.db.selectFrom('refusal').selectAll().execute()
  expect(others).toEqual([])
  expect(row?.phoneKey).toBe(shop.host.secret.phoneKey(`+86${typed}`))
  expect(JSON.stringify(row)).not.toContain(typed)
})

test('decision 10 勿扰 survives the card: the same number on a new card is refused at once', async () => {
  const typed = nextMobile()
  const cardId = await makeCard(li, { phones: [{ typed }] })
  await li.visit.save(visitOf(cardId, refusal))
  const wang = await shop.as('wang')
  await wang.card.bin({ changeId: crypto.randomUUID(), cardId, why: '重复' })
  const wu = await shop.as('wu')
  const again = await makeCard(wu, { phones: [{ typed }] })
  expect((await wu.card.get({ id: again })).phones.map(({ state }) => state)).toEqual(['refused'])
})

test('decision 10 勿扰 survives a list that brings the number again', async () => {
  const typed = nextMobile()
  const cardId = await makeCard(li, { phones: [{ typed }] })
  await li.visit.save(visitOf(cardId, refusal))
  const wang = await shop.as('wang')
  await wang.card.bin({ changeId: crypto.randomUUID(), cardId, why: '重复' })
  await runList(shop, `姓名,手机号码\n张三,${typed}\n李四,${nextMobile()}\n`)
  const owner = await shop.as('owner')
  const { rows } = await owner.card.list({ sort: 'number' })
  const cards = await Promise.all(rows.map(({ id }) => owner.card.get({ id })))
  expect(cards.map(({ name, phones }) => [name, phones[0]?.state])).toEqual([
    ['张三', 'refused'],
    ['李四', 'good'],
  ])
})

test('decision 10 no later outcome makes a refused number anything else', async () => {
  const typed = nextMobile()
  const first = await makeCard(li, { phones: [{ typed }] })
  const shared = await makeCard(li, { phones: [{ typed, shareWith: first }] })
  await li.visit.save(visitOf(first, refusal))
  expect(await statesOf(shared)).toEqual(['refused'])
  await li.visit.save(visitOf(shared, attempt('dead-number')))
  await li.visit.save(visitOf(shared, talk()))
  expect(await statesOf(shared)).toEqual(['refused'])
})

test('R61 a voided visit frees the number that it alone had marked dead', async () => {
  const cardId = await makeCard(li)
  const first = visitOf(cardId, attempt('dead-number'))
  await li.visit.save(first)
  await li.visit.void({ changeId: crypto.randomUUID(), visitId: first.visitId, why: '按错了' })
  expect(await statesOf(cardId)).toEqual(['good'])
})

test('decision 10 only a supervisor takes back a 勿扰, with the reason', async () => {
  const cardId = await makeCard(li)
  const said = visitOf(cardId, refusal)
  await li.visit.save(said)
  const why = { visitId: said.visitId, why: '客户来店要求恢复' }
  const asAgent = li.visit.void({ changeId: crypto.randomUUID(), ...why })
  expect(await faultsOf(asAgent)).toEqual(['refusal-needs-supervisor'])
  expect(await statesOf(cardId)).toEqual(['refused'])

  const wang = await shop.as('wang')
  const { course } = await wang.visit.void({ changeId: crypto.randomUUID(), ...why })
  expect(course.status).toBe('open')
  expect(await statesOf(cardId)).toEqual(['good'])
  const row = await shop.host.store.db.selectFrom('refusal').selectAll().executeTakeFirstOrThrow()
  expect(row).toMatchObject({ liftedBy: shop.ids.wang, liftedWhy: '客户来店要求恢复' })

  await li.visit.save(visitOf(cardId, refusal))
  expect(await statesOf(cardId)).toEqual(['refused'])
})

test('R63 a number on two cards by decision is dead on both', async () => {
  const typed = nextMobile()
  const first = await makeCard(li, { phones: [{ typed }] })
  const second = await li.card.create(cardForm({ phones: [{ typed, shareWith: first }] }))
  await li.visit.save(visitOf(first, attempt('dead-number')))
  expect(await statesOf(second.id)).toEqual(['dead'])
})
