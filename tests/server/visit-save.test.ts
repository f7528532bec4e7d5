import { afterEach, beforeEach, expect, test } from 'vitest'
import { countCommits } from '#tests/bench/measure/count-commits.ts'
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

test('R11 one saved visit feeds card, log, queue and daily counters, in one change', async () => {
  const cardId = await makeCard(li, { grade: null })
  const saved = await li.visit.save(visitOf(cardId, talk()))

  expect(saved.visit).toMatchObject({
    number: 1,
    gradeBefore: null,
    gradeAfter: 'H',
    agentName: '李晓燕',
    seconds: 95,
  })
  expect(saved.course).toMatchObject({
    dueOn: '2026-11-24',
    limitOn: '2026-11-25',
    visitCount: 1,
    status: 'open',
  })
  const card = await li.card.get({ id: cardId })
  expect(card.course).toEqual(saved.course)
  expect(card.visits).toEqual([saved.visit])
  const log = await li.visit.log({ from: '2026-11-22', to: '2026-11-22' })
  expect(log.rows).toEqual([saved.visit])
  expect(log.totals).toEqual({ visits: 1, attempts: 0, effective: 1, seconds: 95, late: 0 })
  const rollUp = await shop.host.store.db.selectFrom('rollUp').selectAll().execute()
  expect(rollUp).toEqual([
    { agentId: shop.ids.li, day: '2026-11-22', grade: 'H', calls: 1, visits: 1, effective: 1, seconds: 95 },
  ])
  const changes = await shop.host.store.db.selectFrom('change').select('kind').orderBy('position').execute()
  expect(changes.slice(-2).map(({ kind }) => kind)).toEqual(['card.create', 'visit.save'])
})

test('R80 a saved visit with ending, number and draft is one commit', async () => {
  const { store } = shop.host
  if (store.engine !== 'sqlite') throw new Error('a desktop keeps its book in SQLite')
  const cardId = await makeCard(li)
  await li.draft.save({ screen: 'desk', subject: cardId, body: '{}' })
  const before = countCommits(`${store.file}-wal`)
  await li.visit.save(visitOf(cardId, talk({ outcome: 'do-not-call', grade: null, next: null })))
  expect(countCommits(`${store.file}-wal`) - before).toBe(1)
})

test('R02 a visit without a next contact is refused, and nothing of it is stored', async () => {
  const cardId = await makeCard(li)
  expect(await faultsOf(li.visit.save(visitOf(cardId, talk({ next: null }))))).toEqual(['no-next'])
  expect((await li.card.get({ id: cardId })).visits).toEqual([])
  expect(await shop.host.store.db.selectFrom('rollUp').selectAll().execute()).toEqual([])
})

test('R06 later than the hard limit wants a reason, earlier does not', async () => {
  const cardId = await makeCard(li)
  const late = { on: '2026-12-20', minute: null, isPromise: false, reason: null }
  expect(await faultsOf(li.visit.save(visitOf(cardId, talk({ next: late }))))).toEqual([
    'past-limit-needs-reason',
  ])
  const early = { ...late, on: '2026-11-23' }
  const saved = await li.visit.save(visitOf(cardId, talk({ next: early })))
  expect(saved.course.dueOn).toBe('2026-11-23')
})

test('R04 the grade decision is kept with the visit, and a scheme’s stranger refused', async () => {
  const cardId = await makeCard(li, { grade: 'B' })
  expect(await faultsOf(li.visit.save(visitOf(cardId, talk({ grade: 'X' }))))).toContain('unknown-grade')
  const saved = await li.visit.save(
    visitOf(
      cardId,
      talk({ grade: 'A', next: { on: '2026-11-29', minute: null, isPromise: false, reason: null } }),
    ),
  )
  expect(saved.visit).toMatchObject({ gradeBefore: 'B', gradeAfter: 'A' })
  expect(saved.course.grade).toEqual({ schemeId: 'car', schemeVersion: 1, code: 'A' })
})

test('R65 attempts have no number and never move the due day', async () => {
  const cardId = await makeCard(li)
  const { course: before } = await li.card.get({ id: cardId })
  for (const minutes of [0, 130, 130]) {
    shop.passMinutes(minutes)
    const { visit, course } = await li.visit.save(visitOf(cardId, attempt()))
    expect(visit.number).toBeNull()
    expect(course.dueOn).toBe(before.dueOn)
  }
  const { course } = await li.card.get({ id: cardId })
  expect(course).toMatchObject({ attempts: 3, attemptDays: 1, visitCount: 0 })
})

test('R60 looking at a card is no contact: nothing changes until something is saved', async () => {
  const cardId = await makeCard(li)
  const before = await li.card.get({ id: cardId })
  await li.visit.propose({ cardId, outcome: 'talked', grade: 'H' })
  await li.queue.list({})
  expect(await li.card.get({ id: cardId })).toEqual(before)
})

test('R04 what the form proposes is what saving it makes', async () => {
  const cardId = await makeCard(li)
  const proposed = await li.visit.propose({ cardId, outcome: 'talked', grade: 'A' })
  expect(proposed).toMatchObject({
    grade: 'A',
    next: { on: '2026-11-29' },
    limitOn: '2026-12-02',
    gapDays: 7,
  })
  const next = { on: '2026-11-29', minute: null, isPromise: false, reason: null }
  const { course } = await li.visit.save(visitOf(cardId, talk({ grade: 'A', next })))
  expect(course).toMatchObject({ dueOn: '2026-11-29', limitOn: '2026-12-02' })
})

test('R80 the same save sent twice is one visit with the same answer', async () => {
  const cardId = await makeCard(li)
  const input = visitOf(cardId, talk())
  const first = await li.visit.save(input)
  shop.passMinutes(1)
  expect(await li.visit.save(input)).toEqual(first)
  expect((await li.card.get({ id: cardId })).visits).toHaveLength(1)
  const other = { ...input, visit: talk({ content: '另一句话' }) }
  expect(await failureOf(li.visit.save(other))).toEqual({ code: 'STORE', data: { kind: 'other-content' } })
})

test('R50 the draft of a card goes with the visit that it became', async () => {
  const [cardId, otherId] = [await makeCard(li), await makeCard(li)]
  await li.draft.save({ screen: 'desk', subject: cardId, body: '{}' })
  await li.draft.save({ screen: 'desk', subject: otherId, body: '{}' })
  await li.visit.save(visitOf(cardId, talk()))
  expect((await li.draft.list()).map(({ subject }) => subject)).toEqual([otherId])
})

test('decision 9 with the clock set back nothing is saved, and the sentence can say since when', async () => {
  const cardId = await makeCard(li)
  await li.visit.save(visitOf(cardId, talk()))
  shop.setClock('2026-11-20T02:00:00.000Z')
  expect(await faultsOf(li.visit.save(visitOf(cardId, talk())))).toEqual(['clock-behind'])
  expect((await li.book.get()).warnings.map(({ kind }) => kind)).toContain('clock-behind')
})

test('R46 nobody logs a call on a card that is out of reach', async () => {
  const cardId = await makeCard(li)
  const wu = await shop.as('wu')
  expect(await failureOf(wu.visit.save(visitOf(cardId, talk())))).toEqual({
    code: 'NOT_FOUND',
    data: { noun: 'card' },
  })
})
