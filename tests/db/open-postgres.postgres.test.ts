import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '#db/migrate.ts'
import { openPostgres } from '#db/open-postgres.ts'
import { countQueue } from '#db/queries/queue/queue-count-queries.ts'
import { listQueuePage } from '#db/queries/queue/queue-queries.ts'
import type { PostgresStore } from '#db/store.ts'
import { createBook } from '#main/server/book/new-book.ts'
import type { HostParts } from '#main/server/context.ts'
import { fillDemo } from '#main/server/demo/fill-demo.ts'
import { makeHost } from '#main/server/open-book.ts'
import { queueViewOf } from '#main/server/queue/queue-moment.ts'
import { cheapCost } from '#tests/helpers/cheap-cost.ts'
import { type RunningPostgres, startPostgres } from '#tests/helpers/embedded-postgres.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'
import { temporaryFolder } from '#tests/helpers/temporary-folder.ts'

const size = { cards: 60, visits: 300 }
const folder = temporaryFolder()
const schema = `book_${process.pid}`
let server: RunningPostgres
let store: PostgresStore
let host: HostParts

beforeAll(async () => {
  server = await startPostgres()
  store = openPostgres({ connectionString: server.connectionString, schema })
  await sql`create schema ${sql.id(schema)}`.execute(store.db)
  await migrate(store)
  const wishes = { folder: folder.path, via: 'cli', log: quietLog, passwordCost: cheapCost } as const
  host = await makeHost(store, wishes)
  const owner = { ownerName: '林老板', loginName: 'laoban', password: 'demo-2026' }
  await createBook(host, { bookName: '演示', ...owner, isDemo: true })
  await fillDemo(host, size)
})

afterAll(async () => {
  await sql`drop schema ${sql.id(schema)} cascade`.execute(store.db)
  await store.close()
  await server.stop()
  folder.remove()
})

test('a real PostgreSQL takes the migrations and a whole shop through the one door', async () => {
  const { cards } = await store.db
    .selectFrom('card')
    .select((e) => e.fn.countAll<number>().as('cards'))
    .executeTakeFirstOrThrow()
  const { visits } = await store.db
    .selectFrom('visit')
    .select((e) => e.fn.countAll<number>().as('visits'))
    .executeTakeFirstOrThrow()
  expect({ cards, visits }).toEqual(size)
})

test('R66 on a real PostgreSQL the badge is the length of the list', async () => {
  const { rules } = await host.rules.get()
  const view = queueViewOf({ kind: 'all' }, host.clock.now(), rules)
  const rows = await listQueuePage(store.db, { view, after: null, limit: 1_000 })
  expect(rows.length).toBeGreaterThan(0)
  expect((await countQueue(store.db, view)).total).toBe(rows.length)
})

test('a number that JavaScript cannot hold exactly is refused, not rounded', async () => {
  await expect(sql`select 9007199254740993::bigint as n`.execute(store.db)).rejects.toThrow()
})
