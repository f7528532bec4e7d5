import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toCourse } from '#db/course-columns.ts'
import { listEvents } from '#db/queries/card-event-queries.ts'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { attempt, makeCard, talk, visitOf } from '#tests/builders/shop-calls.ts'
import { faultsOf } from '#tests/helpers/failure-of.ts'

/** One thing an agent, a supervisor or the clock does; `card` and `visit` choose among what there is. */
const act = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), grade: fc.constantFrom('H', 'A', 'B', 'C', null) }),
  fc.record({
    kind: fc.constant('talk' as const),
    card: fc.nat(20),
    grade: fc.constantFrom('H', 'A', 'B', 'C'),
    days: fc.integer({ min: 0, max: 5 }),
    hoursAgo: fc.constantFrom(0, 0, 3, 40),
  }),
  fc.record({
    kind: fc.constant('attempt' as const),
    card: fc.nat(20),
    outcome: fc.constantFrom('no-answer', 'busy', 'off', 'dead-number', 'message-sent'),
  }),
  fc.record({
    kind: fc.constant('end' as const),
    card: fc.nat(20),
    outcome: fc.constantFrom('won', 'do-not-call'),
  }),
  fc.record({ kind: fc.constant('void' as const), visit: fc.nat(40) }),
  fc.record({ kind: fc.constant('bin' as const), card: fc.nat(20) }),
  fc.record({ kind: fc.constant('restore' as const), card: fc.nat(20) }),
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.constantFrom(1, 16, 121, 1440, 4320) }),
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

let shop: Shop
let li: ShopClient
let wang: ShopClient
let cards: string[]
let visits: string[]

beforeEach(async () => {
  shop = await makeShop()
  li = await shop.as('li')
  wang = await shop.as('wang')
})
afterEach(() => shop.close())

test('whatever is done, counts equal lists, R01 open cards equal the queued ones, R11 every figure equals a recount', async () => {
  cards = []
  visits = []
  let done = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
      for (const one of acts) done += (await tryAct(one)) ? 1 : 0
      await expectCountsEqualLists()
      await expectOpenCardsEqualQueued()
      await expectRollUpEqualsRecount()
      await expectStoredCoursesEqualEvents()
    }),
    { numRuns: 25 },
  )
  expect(done).toBeGreaterThan(100)
})

/** Does it where it may be done; a refusal by the rules is one of the things that happen. */
async function tryAct(one: Act): Promise<boolean> {
  try {
    await doAct(one)
    return true
  } catch (error) {
    await faultsOf(Promise.reject(error))
    return false
  }
}

async function doAct(one: Act): Promise<void> {
  const cardId = 'card' in one ? cards[one.card % Math.max(1, cards.length)] : undefined
  if (one.kind === 'wait') return shop.passMinutes(one.minutes)
  if (one.kind === 'create') {
    cards.push(await makeCard(li, { grade: one.grade }))
    return
  }
  if (one.kind === 'void') {
    const visitId = visits[one.visit % Math.max(1, visits.length)]
    if (visitId) await wang.visit.void({ changeId: crypto.randomUUID(), visitId, why: '按错了' })
    return
  }
  if (!cardId) return
  const change = { changeId: crypto.randomUUID(), cardId }
  if (one.kind === 'bin') await wang.card.bin({ ...change, why: '重复' })
  else if (one.kind === 'restore') await wang.card.restore(change)
  else await saveVisit(cardId, one)
}

async function saveVisit(
  cardId: string,
  one: Extract<Act, { kind: 'talk' | 'attempt' | 'end' }>,
): Promise<void> {
  const input = visitOf(cardId, formOf(one))
  await li.visit.save(input)
  visits.push(input.visitId)
}

function formOf(one: Extract<Act, { kind: 'talk' | 'attempt' | 'end' }>) {
  if (one.kind === 'attempt') return attempt(one.outcome)
  if (one.kind === 'end') {
    const close = { status: 'won' as const, reason: '', what: '宋PLUS', orderedOn: null, deliveryOn: null }
    return talk({
      outcome: one.outcome,
      grade: null,
      next: null,
      close: one.outcome === 'won' ? close : null,
    })
  }
  const now = Date.parse(shop.host.clock.now())
  const on = new Date(now + (one.days + 0.34) * 86_400_000).toISOString().slice(0, 10)
  const occurredAt = new Date(now - one.hoursAgo * 3_600_000).toISOString()
  const next = { on, minute: null, isPromise: false, reason: '客户出差' }
  return talk({ grade: one.grade, next, occurredAt })
}

async function expectCountsEqualLists(): Promise<void> {
  const counts = await li.queue.counts({})
  const rows = await queueOf(li)
  expect(rows.length).toBe(counts.total)
  expect(counts.promised + counts.pastLimit + counts.overdue + counts.today).toBe(counts.total)
  expect(new Set(rows.map(({ cardId }) => cardId)).size).toBe(rows.length)
  const list = await li.card.list({ limit: 200 })
  expect(list.rows.length).toBe(list.total)
  const log = await li.visit.log({ from: '2026-01-01', to: '2030-12-31', limit: 200 })
  if (log.next !== null) return
  const valid = log.rows.filter(({ voided }) => voided === null)
  expect(log.totals).toEqual({
    visits: valid.filter(({ number }) => number !== null).length,
    attempts: valid.filter(({ number }) => number === null).length,
    effective: valid.filter(({ isEffective }) => isEffective).length,
    seconds: valid.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0),
    late: valid.filter(({ isLate }) => isLate).length,
  })
}

async function queueOf(client: ShopClient) {
  const rows = []
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof client.queue.list>> = await client.queue.list({ after, limit: 3 })
    rows.push(...page.rows)
    if (page.next === null) return rows
    after = page.next
  }
}

async function expectOpenCardsEqualQueued(): Promise<void> {
  const { counts } = await li.book.get()
  const open = await li.card.list({ filter: { statuses: ['open', 'ordered'] } })
  expect(counts.openCards).toBe(open.total)
  expect(open.rows.every(({ dueOn }) => dueOn !== null)).toBe(true)
}

async function expectRollUpEqualsRecount(): Promise<void> {
  const { db } = shop.host.store
  const rows = await db.selectFrom('visit').selectAll().where('isVoid', '=', 0).execute()
  const stored = await db.selectFrom('rollUp').selectAll().execute()
  const key = (agentId: string, day: string, grade: string | null) => `${agentId} ${day} ${grade ?? '-'}`
  const recount = new Map<string, number[]>()
  for (const row of rows) {
    const place = key(row.agentId, row.day, row.gradeAfter)
    const [calls = 0, numbered = 0, effective = 0, seconds = 0] = recount.get(place) ?? []
    const more = [
      row.channel === 'phone' ? 1 : 0,
      row.number === null ? 0 : 1,
      row.isEffective,
      row.seconds ?? 0,
    ]
    const sums = [
      calls + (more[0] ?? 0),
      numbered + (more[1] ?? 0),
      effective + (more[2] ?? 0),
      seconds + (more[3] ?? 0),
    ]
    recount.set(place, sums)
  }
  const kept = stored.map((row): [string, number[]] => [
    key(row.agentId, row.day, row.grade),
    [row.calls, row.visits, row.effective, row.seconds],
  ])
  expect(new Map(kept.filter(([, sums]) => sums.some((sum) => sum !== 0)))).toEqual(recount)
}

async function expectStoredCoursesEqualEvents(): Promise<void> {
  const { db } = shop.host.store
  const { rules } = await shop.host.rules.get()
  for (const card of await db.selectFrom('card').selectAll().execute()) {
    expect(toCourse(card)).toEqual(cardAfter(await listEvents(db, card.id), rules))
    const numbered = await db
      .selectFrom('visit')
      .select('number')
      .where('cardId', '=', card.id)
      .where('number', 'is not', null)
      .orderBy('number')
      .execute()
    expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => index + 1))
    expect(card.visitCount).toBe(numbered.length)
  }
}
