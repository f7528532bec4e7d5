import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { makeCard, talk, visitOf } from '#tests/builders/shop-calls.ts'
import { faultsOf } from '#tests/helpers/failure-of.ts'

let shop: Shop
let owner: ShopClient
let li: ShopClient

beforeEach(async () => {
  shop = await makeShop()
  owner = await shop.as('owner')
  li = await shop.as('li')
})
afterEach(() => shop.close())

test('R05 a new shop has the scheme 汽车 H/A/B/C, the shipped outcomes and its template', async () => {
  const view = await li.rule.get()
  expect(view.scheme.grades.map(({ code, cadence: { gaps, limit } }) => [code, gaps, limit])).toEqual([
    ['H', [2], 3],
    ['A', [7], 10],
    ['B', [15], 20],
    ['C', [30], 45],
  ])
  expect(view.outcomes.flatMap(({ key }) => key ?? [])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
  expect(view.template.fields.map(({ key }) => key)).toContain('model')
  expect(view).toMatchObject({ today: '2026-11-22', zone: 'Asia/Shanghai', lateEntry: 'allow' })
  expect(view.people.map(({ name }) => name)).toContain('李晓燕')
})

test('a setting is in force at once, and every change of it is kept as a version', async () => {
  await owner.setting.change({ changeId: uuidv7(), lateEntry: 'forbid', bookName: '星河二店' })
  await owner.setting.change({ changeId: uuidv7(), lateEntry: 'allow-with-reason' })
  expect(await li.rule.get()).toMatchObject({ lateEntry: 'allow-with-reason' })
  expect((await li.book.get()).name).toBe('星河二店')
  const rows = await shop.host.store.db.selectFrom('setting').select(['key', 'version', 'value']).execute()
  expect(rows.filter(({ key }) => key === 'lateEntry')).toEqual([
    { key: 'lateEntry', version: 1, value: '"forbid"' },
    { key: 'lateEntry', version: 2, value: '"allow-with-reason"' },
  ])
  const cardId = await makeCard(li)
  const late = talk({ occurredAt: '2026-11-21T02:00:00.000Z' })
  expect(await faultsOf(li.visit.save(visitOf(cardId, late)))).toEqual(['late-needs-reason'])
  const { visit } = await li.visit.save(visitOf(cardId, { ...late, lateReason: '昨天停电' }))
  expect(visit).toMatchObject({ isLate: true, day: '2026-11-21' })
})

test('R10 another wait for new customers moves those who wait already, says how many, and leaves agreed days alone', async () => {
  const waiting = await makeCard(li, { grade: null })
  const agreed = await makeCard(li, { grade: 'H' })
  await li.visit.save(visitOf(agreed, talk()))
  const before = await li.card.get({ id: agreed })
  const change = (input: object) => owner.setting.change({ changeId: uuidv7(), ...input })
  expect(await change({ newCustomerWithinDays: 5 })).toEqual({ moved: 0 })
  expect((await li.card.get({ id: waiting })).course.limitOn).toBe('2026-11-27')
  expect((await li.card.get({ id: agreed })).course).toEqual(before.course)
  expect(await change({ lateEntry: 'forbid' })).toEqual({ moved: null })
})

test('decision 4 another rule for rest days moves the days that were counted by it, and is told', async () => {
  const week = [1, 2, 3, 4, 5]
  const own = { offDays: [], workDays: [] }
  await owner.calendar.change({ changeId: uuidv7(), week, keepsHolidays: false, own })
  const cardId = await makeCard(li, { grade: 'A' })
  const dueOn = async () => (await li.card.get({ id: cardId })).course.dueOn
  expect(await dueOn()).toBe('2026-11-27')
  expect(await owner.setting.change({ changeId: uuidv7(), restDayRule: 'later' })).toEqual({ moved: 1 })
  expect(await dueOn()).toBe('2026-11-30')
})

test('what no decision could be made by is refused, and the shop goes on as it was', async () => {
  const change = (input: object) => owner.setting.change({ changeId: uuidv7(), ...input })
  expect(await faultsOf(change({ callingHours: { from: 1200, to: 540 } }))).toEqual(['hours-reversed'])
  expect((await li.rule.get()).callingHours).toEqual({ from: 540, to: 1200 })
})

test('decision 4 a year whose statutory days nobody has entered is warned about', async () => {
  expect((await li.rule.get()).missingYear).toBe(2027)
  const { warnings, counts } = await li.book.get()
  expect(warnings).toContainEqual({ kind: 'missing-year', data: { year: 2027 } })
  expect(counts).toEqual({ cards: 0, openCards: 0, visits: 0 })
})

test('whoever watches hears of every change from the moment of asking on', async () => {
  const heard = await li.book.watch()
  const cardId = await makeCard(li)
  await owner.setting.change({ changeId: uuidv7(), lateEntry: 'forbid' })
  const first = await heard.next()
  const second = await heard.next()
  expect([first.value, second.value]).toEqual([
    { nouns: ['card', 'queue'], cardIds: [cardId] },
    { nouns: ['setting', 'rule', 'book', 'queue'], cardIds: [] },
  ])
  await heard.return?.()
})

test('R67 R69 the pace of calls is the shop’s to set, and the next visit is judged by it', async () => {
  const cardId = await makeCard(li)
  await owner.setting.change({ changeId: uuidv7(), callGapMinutes: 30, daysPastLimit: 0 })
  expect(await li.rule.get()).toMatchObject({ callGapMinutes: 30, daysPastLimit: 0, nextEvening: false })
  const far = { on: '2026-11-26', minute: null, isPromise: false, reason: '出差' }
  expect(await faultsOf(li.visit.save(visitOf(cardId, talk({ next: far }))))).toEqual(['far-past-limit'])
  const today = { on: '2026-11-22', minute: null, isPromise: false, reason: null }
  const { course } = await li.visit.save(visitOf(cardId, talk({ next: today })))
  expect(course.retryAt).toBe('2026-11-22T03:12:00.000Z')
})
