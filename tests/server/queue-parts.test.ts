import { afterEach, beforeEach, expect, test } from 'vitest'
import { type QueuePart, queueParts } from '#shared/domain/callback/queue-part.ts'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { attempt, makeCard, talk, visitOf } from '#tests/builders/shop-calls.ts'
import { faultsOf } from '#tests/helpers/failure-of.ts'

let shop: Shop
let li: ShopClient

beforeEach(async () => {
  shop = await makeShop()
  li = await shop.as('li')
})
afterEach(() => shop.close())

async function namesIn(part: QueuePart): Promise<readonly string[]> {
  const names: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof li.queue.list>> = await li.queue.list({ part, after, limit: 1 })
    names.push(...page.rows.map(({ name }) => name))
    after = page.next
  } while (after !== null)
  return names
}

async function talkedTo(name: string, grade: string, on: string): Promise<string> {
  const cardId = await makeCard(li, { name, grade })
  const next = { on, minute: null, isPromise: false, reason: null }
  await li.visit.save(visitOf(cardId, talk({ grade, next })))
  return cardId
}

test('R66 each part of the queue lists, page by page, the very cards that its count says', async () => {
  await talkedTo('过限', 'H', '2026-11-24')
  await talkedTo('逾期将到限', 'A', '2026-11-25')
  await talkedTo('逾期不急', 'B', '2026-11-25')
  await talkedTo('没打通', 'B', '2026-11-26')
  shop.setClock('2026-12-01T02:00:00.000Z')
  await makeCard(li, { name: '新客', grade: null })
  const busy = (await li.queue.list({})).rows.find(({ name }) => name === '没打通')
  await li.visit.save(visitOf(busy?.cardId ?? '', attempt('busy')))
  shop.setClock('2026-12-01T02:05:00.000Z')

  const listed = new Map<QueuePart, readonly string[]>()
  for (const part of queueParts) listed.set(part, await namesIn(part))
  expect(listed.get('late')).toEqual(['过限', '逾期将到限', '逾期不急'])
  expect(listed.get('near')).toEqual(['逾期将到限'])
  expect(listed.get('later')).toEqual(['没打通'])

  const counts = await li.queue.counts({})
  expect(counts.total).toBe(listed.get('all')?.length)
  expect(counts.pastLimit + counts.overdue).toBe(listed.get('late')?.length)
  expect(counts.near).toBe(listed.get('near')?.length)
  expect(counts.fresh).toBe(listed.get('fresh')?.length)
  expect(counts.later).toBe(listed.get('later')?.length)
})

test('R65 what waits is listed by when it comes back, with that moment on its row', async () => {
  const [first, second] = [
    await talkedTo('先试', 'A', '2026-11-24'),
    await talkedTo('后试', 'A', '2026-11-24'),
  ]
  shop.setClock('2026-11-24T02:00:00.000Z')
  await li.visit.save(visitOf(second, attempt('no-answer')))
  await li.visit.save(visitOf(first, attempt('busy')))
  expect((await li.queue.list({ part: 'later' })).rows.map(({ name, retryAt }) => [name, retryAt])).toEqual([
    ['先试', '2026-11-24T02:15:00.000Z'],
    ['后试', '2026-11-24T04:00:00.000Z'],
  ])
  expect(await namesIn('all')).toEqual([])
})

test('R33 whoever has an empty queue is told how many cards nobody owns', async () => {
  const sun = await shop.as('sun')
  await makeCard(sun, { name: '没人的' })
  await makeCard(li, { name: '李的' })
  expect(await li.queue.unassigned()).toEqual({ cards: 1 })
  expect((await li.queue.counts({})).total).toBe(0)
  await expect(sun.queue.unassigned()).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('a cursor of one list is none of the other', async () => {
  await talkedTo('甲', 'A', '2026-11-24')
  await talkedTo('乙', 'A', '2026-11-24')
  shop.setClock('2026-11-24T02:00:00.000Z')
  const { next } = await li.queue.list({ limit: 1 })
  expect(await faultsOf(li.queue.list({ part: 'later', after: next }))).toEqual(['malformed'])
})
