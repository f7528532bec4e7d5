import { v7 as uuidv7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { attempt, makeCard, talk, visitOf } from '#tests/builders/shop-calls.ts'
import { failureOf, faultsOf } from '#tests/helpers/failure-of.ts'

let shop: Shop
let li: ShopClient

beforeEach(async () => {
  shop = await makeShop()
  li = await shop.as('li')
})
afterEach(() => shop.close())

async function namesInQueue(): Promise<readonly string[]> {
  const names: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof li.queue.list>> = await li.queue.list({ after, limit: 2 })
    names.push(...page.rows.map(({ name }) => name))
    after = page.next
  } while (after !== null)
  return names
}

test('R66 the queue holds every open card due up to today, never-called ones too; badge = list', async () => {
  await makeCard(li, { name: '今天', grade: null })
  await makeCard(li, { name: '以后', grade: 'C' })
  expect(await namesInQueue()).toEqual(['今天'])
  expect(await li.queue.counts({})).toMatchObject({ total: 1, today: 1, fresh: 1, later: 0 })
})

test('R10 a new customer is called from the first day on, is late the day after, and past the limit behind the shop’s days', async () => {
  await makeCard(li, { name: '新客户', grade: null })
  expect(await li.queue.counts({})).toMatchObject({ total: 1, today: 1 })
  shop.setClock('2026-11-24T02:00:00.000Z')
  expect(await li.queue.counts({})).toMatchObject({ total: 1, overdue: 1, untouched: 1 })
  shop.setClock('2026-11-25T02:00:00.000Z')
  expect(await li.queue.counts({})).toMatchObject({ total: 1, pastLimit: 1 })
})

test('R08 a promised hour first, then past the limit, overdue, today; inside a band by grade', async () => {
  const promised = await makeCard(li, { name: '约好的', grade: 'C' })
  const next = { on: '2026-11-26', minute: 630, isPromise: true, reason: null }
  await li.visit.save(
    visitOf(promised, talk({ outcome: 'promised', grade: null, content: '', bottleneck: null, next })),
  )
  await makeCard(li, { name: 'H过限', grade: 'H' })
  shop.setClock('2026-11-24T02:00:00.000Z')
  await makeCard(li, { name: 'H今天', grade: 'H' })
  const agreed = { on: '2026-11-25', minute: null, isPromise: false, reason: null }
  const a = await makeCard(li, { name: 'A逾期', grade: 'A' })
  await li.visit.save(visitOf(a, talk({ grade: 'A', next: agreed })))
  const b = await makeCard(li, { name: 'B逾期', grade: 'B' })
  await li.visit.save(visitOf(b, talk({ grade: 'B', next: agreed })))

  shop.setClock('2026-11-26T02:20:00.000Z')
  expect(await namesInQueue()).toEqual(['约好的', 'H过限', 'A逾期', 'B逾期', 'H今天'])
  expect(await li.queue.counts({})).toMatchObject({
    total: 5,
    promised: 1,
    pastLimit: 1,
    overdue: 2,
    today: 1,
  })
})

test('R65 an attempt hides the row until its next try and never changes why it is there', async () => {
  const cardId = await makeCard(li, { grade: 'H' })
  shop.setClock('2026-11-24T02:00:00.000Z')
  const [before] = (await li.queue.list({})).rows
  const { queueCount } = await li.visit.save(visitOf(cardId, attempt('busy')))
  expect(queueCount).toBe(0)
  expect(await li.queue.counts({})).toMatchObject({ total: 0, later: 1 })
  shop.passMinutes(16)
  const [after] = (await li.queue.list({})).rows
  const retryAt = '2026-11-24T02:15:00.000Z'
  expect(after).toEqual({ ...before, attempts: 1, triedToday: true, isNew: false, retryAt })
})

test('R03 days overdue and the reason stand on the row', async () => {
  const cardId = await makeCard(li, { grade: 'H' })
  await li.visit.save(visitOf(cardId, talk()))
  shop.setClock('2026-11-26T02:00:00.000Z')
  const [row] = (await li.queue.list({})).rows
  expect(row).toMatchObject({
    band: 'past-limit',
    daysOverdue: 2,
    model: '宋PLUS 白',
    reason: { kind: 'cadence', grade: 'H', anchor: 'effective', anchorOn: '2026-11-22', gapDays: 2 },
  })
})

test('R65 after six attempts on three days the card is marked 失联', async () => {
  const cardId = await makeCard(li, { grade: 'H' })
  for (const day of ['24', '25', '26']) {
    for (const hour of ['02', '06']) {
      shop.setClock(`2026-11-${day}T${hour}:00:00.000Z`)
      await li.visit.save(visitOf(cardId, attempt('no-answer')))
    }
  }
  expect((await li.card.get({ id: cardId })).course).toMatchObject({
    attempts: 6,
    attemptDays: 3,
    isOutOfTouch: true,
  })
})

test('R46 a supervisor sees the queue of the team’s people, each their own', async () => {
  await makeCard(li, { name: '李的客户', grade: null })
  shop.setClock('2026-11-24T02:00:00.000Z')
  const wang = await shop.as('wang')
  expect((await wang.queue.counts({})).total).toBe(0)
  expect((await wang.queue.list({ ownerId: shop.ids.li })).rows.map(({ name }) => name)).toEqual(['李的客户'])
  expect((await failureOf(wang.queue.list({ ownerId: uuidv7() }))).code).toBe('NOT_FOUND')
})

test('a cursor that is none of ours is refused as such', async () => {
  for (const after of ['nonsense', Buffer.from('{"band":9}').toString('base64url')]) {
    expect(await faultsOf(li.queue.list({ after }))).toEqual(['malformed'])
    expect(await faultsOf(li.card.list({ after }))).toEqual(['malformed'])
    expect(await faultsOf(li.visit.log({ from: '2026-11-22', to: '2026-11-22', after }))).toEqual([
      'malformed',
    ])
  }
})

test('R08 the profile new-first puts whom nobody called yet before the hot ones, page by page', async () => {
  await makeCard(li, { name: 'H谈过', grade: 'H' }).then((cardId) => li.visit.save(visitOf(cardId, talk())))
  await makeCard(li, { name: 'H没打过', grade: 'H' })
  shop.setClock('2026-11-24T02:00:00.000Z')
  await makeCard(li, { name: '没有级别', grade: null })
  expect(await namesInQueue()).toEqual(['H谈过', 'H没打过', '没有级别'])
  const owner = await shop.as('owner')
  await owner.setting.change({ changeId: uuidv7(), queueProfile: 'new-first' })
  expect(await namesInQueue()).toEqual(['H没打过', '没有级别', 'H谈过'])
  expect((await li.queue.counts({})).total).toBe(3)
})

test('R08 the profile nearest-to-closing puts an order before every grade', async () => {
  await makeCard(li, { name: 'H', grade: 'H' })
  const ordered = await makeCard(li, { name: '已订', grade: 'C' })
  const close = {
    status: 'ordered' as const,
    reason: '',
    what: null,
    orderedOn: '2026-11-22',
    deliveryOn: '2026-12-10',
  }
  const next = { on: '2026-11-24', minute: null, isPromise: false, reason: null }
  await li.visit.save(visitOf(ordered, talk({ grade: 'C', close, next })))
  shop.setClock('2026-11-24T02:00:00.000Z')
  expect(await namesInQueue()).toEqual(['H', '已订'])
  const owner = await shop.as('owner')
  await owner.setting.change({ changeId: uuidv7(), queueProfile: 'nearest-to-closing' })
  expect(await namesInQueue()).toEqual(['已订', 'H'])
})
