import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { makeCard, talk, visitOf } from '#tests/builders/shop-calls.ts'
import { failureOf, faultsOf } from '#tests/helpers/failure-of.ts'

let shop: Shop
let owner: ShopClient
let li: ShopClient

beforeEach(async () => {
  shop = await makeShop()
  owner = await shop.as('owner')
  li = await shop.as('li')
})
afterEach(() => shop.close())

const none = { offDays: [], workDays: [] }
const allWeek = { week: [1, 2, 3, 4, 5, 6, 7], keepsHolidays: false, own: none }
const fiveDays = { week: [1, 2, 3, 4, 5], keepsHolidays: true, own: none }
type Change = Omit<Parameters<ShopClient['calendar']['change']>[0], 'changeId'>
const change = (calendar: Change) => owner.calendar.change({ changeId: uuidv7(), ...calendar })
const courseOf = async (id: string) => (await li.card.get({ id })).course

test('decision 4: a new shop works all week, and misses the year to come', async () => {
  expect(await owner.calendar.get()).toMatchObject({ ...allWeek, today: '2026-11-22', missingYear: 2027 })
  expect((await owner.calendar.get()).years.map(({ year, version }) => [year, version])).toEqual([[2026, 1]])
})

test('decision 4: with a five-day week, due days that nobody agreed on move, and come back with it', async () => {
  shop.setClock('2026-11-21T02:00:00.000Z')
  const waiting = await makeCard(li, { grade: 'A' })
  const agreed = await makeCard(li, { grade: 'A' })
  const next = { on: '2026-11-28', minute: null, isPromise: false, reason: null }
  await li.visit.save(visitOf(agreed, talk({ grade: 'A', next })))
  const before = await courseOf(waiting)
  expect(await change(fiveDays)).toEqual({ moved: 1 })
  expect(await courseOf(waiting)).toMatchObject({
    dueOn: '2026-11-27',
    dueReason: { kind: 'cadence', movedFrom: '2026-11-28' },
  })
  expect((await courseOf(agreed)).dueOn).toBe('2026-11-28')
  expect(await change(allWeek)).toEqual({ moved: 1 })
  expect(await courseOf(waiting)).toEqual(before)
})

test('decision 4: a day the shop closes moves what is due on it, by 提前 or 顺延', async () => {
  const waiting = await makeCard(li, { grade: 'A' })
  expect((await courseOf(waiting)).dueOn).toBe('2026-11-29')
  await change({ ...allWeek, own: { offDays: ['2026-11-29'], workDays: [] } })
  expect((await courseOf(waiting)).dueOn).toBe('2026-11-28')
  await owner.setting.change({ changeId: uuidv7(), restDayRule: 'later' })
  expect((await courseOf(waiting)).dueOn).toBe('2026-11-30')
})

test('decision 4: the missing year is entered as announced, and nobody is warned any more', async () => {
  const days = { offDays: ['2027-01-01', '2027-01-02', '2027-01-03'], workDays: ['2027-01-04'] }
  const enter = (base: number) => owner.calendar.saveYear({ changeId: uuidv7(), year: 2027, base, ...days })
  expect(await enter(0)).toEqual({ version: 1, moved: 0 })
  expect((await owner.calendar.get()).missingYear).toBeNull()
  expect((await owner.book.get()).warnings.filter(({ kind }) => kind === 'missing-year')).toEqual([])
  expect((await failureOf(enter(0))).code).toBe('STALE')
  expect(await enter(1)).toMatchObject({ version: 2 })
})

test('decision 4: what cannot be a calendar is refused', async () => {
  expect(await faultsOf(change({ ...allWeek, week: [] }))).toEqual(['no-working-weekday'])
  const both = { offDays: ['2026-12-01'], workDays: ['2026-12-01'] }
  expect(await faultsOf(change({ ...allWeek, own: both }))).toEqual(['day-off-and-worked'])
  const year = { changeId: uuidv7(), year: 2027, base: 0 }
  expect(await faultsOf(owner.calendar.saveYear({ ...year, ...none }))).toEqual(['year-without-holidays'])
  expect((await failureOf(li.calendar.get())).code).toBe('FORBIDDEN')
})

test('R10 R09 other days for new customers and other hours count waiting cards again', async () => {
  const fresh = await makeCard(li, { grade: null, facts: { bestTime: '晚上9点' } })
  expect(await courseOf(fresh)).toMatchObject({ limitOn: '2026-11-24', dueMinute: 1200 })
  await owner.setting.change({ changeId: uuidv7(), newCustomerWithinDays: 5 })
  expect(await courseOf(fresh)).toMatchObject({ limitOn: '2026-11-27' })
  await owner.setting.change({ changeId: uuidv7(), callingHours: { from: 540, to: 1290 } })
  expect(await courseOf(fresh)).toMatchObject({ dueMinute: 1260 })
})
