import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Fragment } from '#db/engine/fragment.ts'
import { migrate } from '#db/migrate.ts'
import { openSqlite } from '#db/open-sqlite.ts'
import { countQuery } from '#db/queries/queue/queue-count-queries.ts'
import { pageQuery } from '#db/queries/queue/queue-queries.ts'
import { totalQuery } from '#db/queries/queue/queue-total-query.ts'
import type { QueueView } from '#db/queries/queue/queue-view.ts'
import { waitingQuery } from '#db/queries/queue/waiting-queries.ts'
import { refreshStatistics } from '#db/statistics.ts'
import type { SqliteStore } from '#db/store.ts'
import { write } from '#db/write.ts'
import { author, cardRow, commandOf, idOf, userRow } from './rows.ts'

const view: QueueView = {
  scope: { kind: 'own', userId: idOf(1) },
  now: '2026-11-22T04:00:00.000Z',
  soon: '2026-11-22T04:15:00.000Z',
  today: '2026-11-22',
  lastNear: '2026-11-23',
  dayStart: '2026-11-21T16:00:00.000Z',
  ranks: [1, 2, 3, 4],
  profile: 'grade-then-time',
}
let store: SqliteStore

beforeAll(async () => {
  store = openSqlite({ file: ':memory:' })
  await migrate(store)
  const people = [1, 2, 3].map((n) => ({ insert: 'user', row: userRow({ id: idOf(n) }) }) as const)
  const cards = Array.from({ length: 600 }, (_, n) => {
    const card = cardRow({ id: idOf(1000 + n), ownerId: idOf(1 + (n % 3)), queueRank: 1 + (n % 4) })
    return commandOf(`card-${n}`, [{ insert: 'card', row: card }])
  })
  await write(store, { author, decide: async () => [commandOf('people', people), ...cards] })
})
afterAll(() => store.close())

test.each(['before', 'after'])(
  'R08 the first page walks one index and sorts no more than its ties, %s ANALYZE',
  async (when) => {
    if (when === 'after') await refreshStatistics(store)
    const plan = planOf(pageQuery('sqlite', { view, after: null, limit: 50 }))
    const walks = plan.filter((step) => step.includes('card_queue'))
    expect(walks).toHaveLength(3)
    for (const step of walks) {
      expect(step).toMatch(
        /SEARCH c USING COVERING INDEX card_queue \(owner_id=\? AND queue_rank=\? AND due_on[<=]/,
      )
    }
    expect(plan.filter((step) => step.includes('SCAN c'))).toEqual([])
    expect(plan.join('\n')).toContain('SEARCH c USING INTEGER PRIMARY KEY')
    expect(plan.filter((step) => step.includes('TEMP B-TREE FOR ORDER BY'))).toEqual([])
  },
)

test.each([
  ['counts', countQuery],
  ['badge', totalQuery],
])('R66 the %s read an index and no card that is not promised', async (_, statement) => {
  await refreshStatistics(store)
  const plan = planOf(statement('sqlite', view)).join('\n')
  expect(plan).toContain('USING COVERING INDEX card_queue (owner_id=? AND queue_rank=? AND due_on<?)')
  expect(plan).toContain('USING INDEX card_promised (owner_id=? AND promised_at')
  expect(plan).not.toContain('SCAN c')
})

test('R65 what waits is found in the same indexes as its count', async () => {
  await refreshStatistics(store)
  const plan = planOf(waitingQuery('sqlite', { view, after: null, limit: 50 })).join('\n')
  expect(plan).toContain('USING COVERING INDEX card_queue (owner_id=? AND queue_rank=? AND due_on<?)')
  expect(plan).toContain('USING INDEX card_promised (owner_id=? AND promised_at')
  expect(plan).not.toContain('SCAN c')
})

test.each([
  ['a number typed', 'select card_id from phone where e164 = ? and deleted_at is null', 'phone_e164'],
  ['the back of a card', 'select id from visit where card_id = ? order by occurred_at desc', 'visit_card'],
  ["a person's log", 'select id from visit where agent_id = ? and day between ? and ?', 'visit_agent'],
  [
    "a day's log",
    'select id from visit where day between ? and ? order by day desc, occurred_at desc',
    'visit_day',
  ],
  ['the history of a thing', 'select id from change where entity = ? and entity_id = ?', 'change_entity'],
  ['a change sent twice', 'select payload_hash from change where id = ?', 'autoindex_change'],
])('%s is one search in its index', (_, text, index) => {
  const plan = planOf({ text, values: [...text.matchAll(/\?/g)].map(() => 'x') })
  expect(plan).toHaveLength(1)
  expect(plan[0]).toContain('SEARCH')
  expect(plan[0]).toContain(index)
})

function planOf({ text, values }: Fragment): readonly string[] {
  const steps = store.sqlite.prepare(`explain query plan ${text}`).all(values)
  return steps.map((step) => String(Object(step).detail))
}
