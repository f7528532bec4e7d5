import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { cardForm, makeCard, nextMobile, talk, visitOf } from '#tests/builders/shop-calls.ts'
import { failureOf, faultsOf } from '#tests/helpers/failure-of.ts'

let shop: Shop
let li: ShopClient

beforeEach(async () => {
  shop = await makeShop()
  li = await shop.as('li')
})
afterEach(() => shop.close())

test('编号 is the seat, the year and the next serial, given in the order of saving', async () => {
  const numbers = []
  for (let n = 0; n < 3; n++) numbers.push((await li.card.create(cardForm())).number)
  expect(numbers).toEqual(['A-26-0001', 'A-26-0002', 'A-26-0003'])
  shop.setClock('2027-01-02T02:00:00.000Z')
  expect((await li.card.create(cardForm())).number).toBe('A-27-0001')
})

test('编号 are never given twice, even when several cards are saved at once', async () => {
  const made = await Promise.all(Array.from({ length: 12 }, () => li.card.create(cardForm())))
  expect(new Set(made.map(({ number }) => number)).size).toBe(12)
})

test('R80 the same card sent twice is one card with one number', async () => {
  const form = cardForm()
  const first = await li.card.create(form)
  expect(await li.card.create(form)).toEqual(first)
  expect((await li.card.list({})).total).toBe(1)
})

test('R10 a card without a grade is called from the first day on and within two, one with a grade by its cadence', async () => {
  const plain = await li.card.get({ id: await makeCard(li, { grade: null }) })
  expect(plain.course).toMatchObject({
    grade: null,
    dueOn: '2026-11-22',
    limitOn: '2026-11-24',
    stage: 'resource',
  })
  expect(plain.course.dueReason).toEqual({ kind: 'new', createdOn: '2026-11-22', withinDays: 2 })
  const graded = await li.card.get({ id: await makeCard(li, { grade: 'A' }) })
  expect(graded.course).toMatchObject({ dueOn: '2026-11-29', limitOn: '2026-12-02', stage: 'graded' })
})

describe('R28 a number that is none is refused with its kind', () => {
  const bad = [
    ['1391234567', 'phone-length'],
    ['1.39E+10', 'phone-scientific'],
    ['没有电话', 'phone-letters'],
    ['12912345678', 'phone-prefix'],
  ] as const
  test.each(bad)('%s is %s', async (typed, kind) => {
    expect(await faultsOf(li.card.create(cardForm({ phones: [{ typed }] })))).toEqual([kind])
  })

  test('and is read where it is only dressed up', async () => {
    const cardId = await makeCard(li, {
      phones: [{ typed: '＋８６ 138-1234-5678' }, { typed: '0571-85123456转802' }],
    })
    const { phones } = await li.card.get({ id: cardId })
    expect(phones.map(({ e164, extension, line }) => [e164, extension, line])).toEqual([
      ['+8613812345678', null, 'mobile'],
      ['+8657185123456', '802', 'landline'],
    ])
  })
})

test('R78 a card without number and customer number is nobody', async () => {
  expect(await faultsOf(li.card.create(cardForm({ phones: [] })))).toEqual(['no-identity'])
  const named = await makeCard(li, { phones: [], customerNumber: { source: '老系统', number: 'K-77' } })
  expect((await li.card.get({ id: named })).customerNumbers).toEqual([{ source: '老系统', number: 'K-77' }])
  const again = cardForm({ customerNumber: { source: '老系统', number: 'K-77' } })
  expect((await failureOf(li.card.create(again))).code).toBe('DUPLICATE')
})

test('R63 a known number shows owner, grade and last contact, and the card to whom it belongs', async () => {
  const typed = nextMobile()
  const cardId = await makeCard(li, { phones: [{ typed }] })
  await li.visit.save(visitOf(cardId, talk()))
  const data = { cardId, number: 'A-26-0001', ownerName: '李晓燕', grade: 'H', lastContactOn: '2026-11-22' }
  expect(await failureOf(li.card.create(cardForm({ phones: [{ typed }] })))).toEqual({
    code: 'DUPLICATE',
    data,
  })
  const wu = await shop.as('wu')
  const masked = { ...data, cardId: null }
  expect(await failureOf(wu.card.create(cardForm({ phones: [{ typed }] })))).toEqual({
    code: 'DUPLICATE',
    data: masked,
  })
  expect((await wu.card.checkPhone({ typed })).owner).toEqual(masked)
})

test('R63 sharing a number is decided once and kept on both cards', async () => {
  const typed = nextMobile()
  const first = await makeCard(li, { phones: [{ typed }] })
  const second = await makeCard(li, { name: '张太太', phones: [{ typed, shareWith: first }] })
  for (const id of [first, second]) {
    expect((await li.card.get({ id })).phones.map(({ isShared }) => isShared)).toEqual([true])
  }
  const third = cardForm({ phones: [{ typed }] })
  expect((await failureOf(li.card.create(third))).code).toBe('DUPLICATE')
})

test('R63 sharing with a card that does not have the number decides nothing', async () => {
  const typed = nextMobile()
  await makeCard(li, { phones: [{ typed }] })
  const other = await makeCard(li)
  const form = cardForm({ phones: [{ typed, shareWith: other }] })
  expect((await failureOf(li.card.create(form))).code).toBe('DUPLICATE')
})

test('R63 a binned card frees its number, and gets it back only while nobody took it', async () => {
  const typed = nextMobile()
  const first = await makeCard(li, { phones: [{ typed }] })
  const wang = await shop.as('wang')
  await wang.card.bin({ changeId: uuidv7(), cardId: first, why: '重复' })
  expect((await li.queue.counts({})).total).toBe(0)
  await wang.card.restore({ changeId: uuidv7(), cardId: first })
  await wang.card.bin({ changeId: uuidv7(), cardId: first, why: '重复' })
  await makeCard(li, { phones: [{ typed }] })
  expect((await failureOf(wang.card.restore({ changeId: uuidv7(), cardId: first }))).code).toBe('DUPLICATE')
})

test('R63 a second number is added behind the first, and found', async () => {
  const typed = nextMobile()
  const cardId = await makeCard(li)
  const add = { changeId: uuidv7(), cardId, phoneId: uuidv7(), phone: { typed } }
  await li.card.addPhone(add)
  await li.card.addPhone(add)
  expect((await li.card.get({ id: cardId })).phones.map(({ e164 }) => e164)[1]).toBe(`+86${typed}`)
  expect((await li.search.find({ text: typed })).map((hit) => hit.cardId)).toEqual([cardId])
  const twice = { ...add, changeId: uuidv7(), phoneId: uuidv7() }
  expect(await faultsOf(li.card.addPhone(twice))).toEqual(['phone-twice'])
})

test('R46 a card made at the desk by a clerk belongs to nobody yet', async () => {
  const sun = await shop.as('sun')
  const cardId = await makeCard(sun)
  expect((await sun.card.get({ id: cardId })).ownerId).toBeNull()
})
