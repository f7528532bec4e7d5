import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  listVisitLog,
  sumVisitLog,
  type VisitLogFilter,
  type VisitPlace,
} from '#db/queries/visit/visit-log-queries.ts'
import { findVisit, listVisitsOfCard } from '#db/queries/visit/visit-queries.ts'
import type { VisitRow } from '#db/queries/visit/visit-row.ts'
import type { Store } from '#db/store.ts'
import { write } from '#db/write.ts'
import { describeOnBoth, emptyBook } from '../helpers/both-engines.ts'
import { author, cardRow, commandOf, idOf, teamRow, userRow, visitRow } from './rows.ts'

const [me, mate, stranger] = [idOf(1), idOf(2), idOf(3)]
const card = idOf(10)
const days = ['2026-11-20', '2026-11-21', '2026-11-22']

const anyVisit = fc.record({
  agentId: fc.constantFrom(me, mate, stranger),
  day: fc.constantFrom(...days),
  hour: fc.integer({ min: 1, max: 9 }),
  outcome: fc.constantFrom('talked', 'no-answer', 'busy'),
  channel: fc.constantFrom('phone', 'shop'),
  number: fc.constantFrom(1, null),
  isEffective: fc.constantFrom<0 | 1>(0, 1),
  isLate: fc.constantFrom<0 | 1>(0, 1),
  seconds: fc.constantFrom(null, 30),
  gradeBefore: fc.constantFrom('A', null),
  gradeAfter: fc.constantFrom('A', 'H', null),
  isTakenBack: fc.constantFrom(false, false, true),
})
type AnyVisit = typeof anyVisit extends fc.Arbitrary<infer Value> ? Value : never

const optional = <Value>(...values: readonly Value[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined })
const anyFilter = fc.record({
  scope: fc.constantFrom<VisitLogFilter['scope']>(
    { kind: 'own', userId: me },
    { kind: 'team', userId: me, teamId: idOf(800) },
    { kind: 'all' },
    { kind: 'none' },
  ),
  from: fc.constantFrom(...days),
  to: fc.constantFrom(...days),
  agentId: optional(me, mate),
  outcomes: optional(['talked'], ['busy', 'no-answer'], []),
  channel: optional('phone'),
  gradeChanged: optional(true, false),
  late: optional(true, false),
  kind: fc.constantFrom('all', 'visits', 'attempts'),
}) satisfies fc.Arbitrary<VisitLogFilter>

function testLog(book: () => Store): void {
  test('R79 the log lists each visit that fits once, newest first, and its totals are the sum of its rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyVisit, { maxLength: 18 }),
        anyFilter,
        fc.integer({ min: 1, max: 6 }),
        async (visits, filter, limit) => {
          await fill(book(), visits)
          const wanted = visits
            .map((visit, at) => ({ ...visit, id: visitId(at) }))
            .filter((one) => fits(one, filter))
          const placeOf = ({ day, hour, id }: (typeof wanted)[number]) => `${day} ${hour} ${id}`
          const ids = wanted.toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1)).map(({ id }) => id)
          const listed = await listAll(book(), filter, limit)
          expect(listed.map(({ id }) => id)).toEqual(ids)
          const standing = wanted.filter(({ isTakenBack }) => !isTakenBack)
          expect(await sumVisitLog(book().db, filter)).toEqual({
            visits: standing.filter(({ number }) => number !== null).length,
            attempts: standing.filter(({ number }) => number === null).length,
            effective: standing.filter(({ isEffective }) => isEffective === 1).length,
            seconds: standing.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0),
            late: standing.filter(({ isLate }) => isLate === 1).length,
          })
        },
      ),
      { numRuns: book().engine === 'sqlite' ? 100 : 6 },
    )
  })
}

function testCardBack(book: () => Store): void {
  test('R61 the back of a card shows all visits newest first, a void one struck through with who, when and why', async () => {
    const plain = { agentId: mate, outcome: 'talked', channel: 'phone', isEffective: 1, isLate: 0 } as const
    const more = { number: 1, seconds: null, gradeBefore: null, gradeAfter: 'H', day: '2026-11-22' } as const
    await fill(book(), [
      { ...plain, ...more, hour: 2, isTakenBack: false },
      { ...plain, ...more, hour: 5, isTakenBack: true },
    ])
    const rows = await listVisitsOfCard(book().db, card)
    expect(rows.map(({ id, isVoid }) => [id, isVoid])).toEqual([
      [visitId(1), 1],
      [visitId(0), 0],
    ])
    const names = { cardName: '张伟', agentName: '同事', cardOwnerId: me, cardOwnerTeamId: idOf(800) }
    expect(rows[0]).toMatchObject({ ...names, voidWhy: '记错', voidByName: '我', voidAt: author.at })
    expect(rows[1]).toMatchObject({ ...names, voidWhy: null, voidByName: null, voidAt: null })
    expect(await findVisit(book().db, visitId(1))).toEqual(rows[0])
    expect(await findVisit(book().db, 'nobody')).toBeUndefined()
  })
}

describeOnBoth('The visit log', testLog, testCardBack)

async function fill(store: Store, visits: readonly AnyVisit[]): Promise<void> {
  await emptyBook(store)
  const users = [
    userRow({ id: me, name: '我', teamId: idOf(800) }),
    userRow({ id: mate, name: '同事', teamId: idOf(800) }),
    userRow({ id: stranger, name: '别人' }),
  ]
  const shop = commandOf('shop', [
    { insert: 'team', row: teamRow({ id: idOf(800) }) },
    ...users.map((row) => ({ insert: 'user', row }) as const),
    { insert: 'card', row: cardRow({ id: card }) },
  ])
  const commands = visits.map(({ hour, isTakenBack, ...visit }, at) => {
    const id = visitId(at)
    const row = visitRow({ ...visit, id, cardId: card, occurredAt: `${visit.day}T0${hour}:00:00.000Z` })
    const taken = {
      insert: 'void',
      row: { id: idOf(3000 + at), visitId: id, cardId: card, why: '记错' },
    } as const
    return commandOf(id, [{ insert: 'visit', row }, ...(isTakenBack ? [taken] : [])])
  })
  await write(store, { author, decide: async () => [shop, ...commands] })
}

function visitId(at: number): string {
  return idOf(2000 + ((at * 37) % 101))
}

function fits(visit: AnyVisit, filter: VisitLogFilter): boolean {
  const { scope, from, to, agentId, outcomes = [], channel, gradeChanged, late, kind } = filter
  const isReached =
    scope.kind === 'all' ||
    (scope.kind === 'own' && visit.agentId === me) ||
    (scope.kind === 'team' && visit.agentId !== stranger)
  return (
    isReached &&
    visit.day >= from &&
    visit.day <= to &&
    (agentId === undefined || visit.agentId === agentId) &&
    (outcomes.length === 0 || outcomes.includes(visit.outcome)) &&
    (channel === undefined || visit.channel === channel) &&
    (gradeChanged === undefined || (visit.gradeBefore !== visit.gradeAfter) === gradeChanged) &&
    (late === undefined || (visit.isLate === 1) === late) &&
    (kind === 'all' || (visit.number !== null) === (kind === 'visits'))
  )
}

async function listAll(store: Store, filter: VisitLogFilter, limit: number): Promise<readonly VisitRow[]> {
  const rows: VisitRow[] = []
  for (let after: VisitPlace | null = null; ; ) {
    const page: readonly VisitRow[] = await listVisitLog(store.db, { filter, after, limit })
    rows.push(...page)
    const last = page.at(-1)
    if (!last || page.length < limit) return rows
    after = last
  }
}
