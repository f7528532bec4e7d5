import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Store } from '#db/store.ts'
import type { RollUpTable } from '#db/tables/change-tables.ts'
import { sumCounters } from '#db/write/roll-up.ts'
import { write } from '#db/write.ts'
import { describeOnBoth, emptyBook } from '../helpers/both-engines.ts'
import { author, cardRow, commandOf, idOf, userRow, visitRow } from './rows.ts'

const agents = [idOf(1), idOf(2)]
const days = ['2026-11-21', '2026-11-22']

const visit = fc.record({
  agentId: fc.constantFrom(...agents),
  day: fc.constantFrom(...days),
  gradeAfter: fc.constantFrom('H', 'A', null),
  channel: fc.constantFrom('phone', 'shop'),
  number: fc.constantFrom(1, null),
  isEffective: fc.constantFrom<0 | 1>(0, 1),
  seconds: fc.option(fc.nat(600)),
})
/** Saves a visit, or takes back the nth one that stands. */
const step = fc.oneof({ weight: 3, arbitrary: visit }, { weight: 1, arbitrary: fc.nat(20) })

describeOnBoth('The daily counters', (book) => {
  test('R11 equal a recount of the visits after any saves and voids', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await emptyBook(book())
        await setUp(book())
        await play(book(), steps)
        expect(await storedCounters(book())).toEqual(await recount(book()))
      }),
      { numRuns: book().engine === 'sqlite' ? 60 : 8 },
    )
  })
})

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

async function setUp(store: Store): Promise<void> {
  const people = agents.map((id) => ({ insert: 'user', row: userRow({ id }) }) as const)
  const card = { insert: 'card', row: cardRow({ id: idOf(10) }) } as const
  await write(store, { author, decide: async () => [commandOf('setup', [...people, card])] })
}

async function play(store: Store, steps: readonly Step[]): Promise<void> {
  const standing: string[] = []
  for (const [at, one] of steps.entries()) {
    const id = idOf(1000 + at)
    const target = typeof one === 'number' ? standing.splice(one % Math.max(standing.length, 1), 1)[0] : null
    if (typeof one === 'number' && !target) continue
    const row = target
      ? ({ insert: 'void', row: { id, visitId: target, cardId: idOf(10), why: '记错' } } as const)
      : ({
          insert: 'visit',
          row: visitRow({ id, cardId: idOf(10), ...(typeof one === 'number' ? {} : one) }),
        } as const)
    if (!target) standing.push(id)
    await write(store, { author, decide: async () => [commandOf(`c${at}`, [row])] })
  }
}

async function storedCounters({ db }: Store): Promise<readonly RollUpTable[]> {
  return sorted(await db.selectFrom('rollUp').selectAll().execute())
}

async function recount({ db }: Store): Promise<readonly RollUpTable[]> {
  const visits = await db.selectFrom('visit').selectAll().where('isVoid', '=', 0).execute()
  return sorted(
    sumCounters(
      visits.map(({ agentId, day, gradeAfter, channel, number, isEffective, seconds }) => ({
        ...{ agentId, day, grade: gradeAfter ?? '-', calls: channel === 'phone' ? 1 : 0 },
        ...{ visits: number === null ? 0 : 1, effective: isEffective, seconds: seconds ?? 0 },
      })),
    ),
  )
}

/** Counters that came back to nothing say the same as none. */
function sorted(rows: readonly RollUpTable[]): readonly RollUpTable[] {
  const keyOf = ({ agentId, day, grade }: RollUpTable) => `${agentId}${day}${grade}`
  return rows
    .filter(({ calls, visits, effective, seconds }) => calls || visits || effective || seconds)
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}
