import { afterAll, beforeAll, expect, test } from 'vitest'
import { query, readRows } from '#db/engine/fragment.ts'
import { migrate } from '#db/migrate.ts'
import { openSqlite } from '#db/open-sqlite.ts'
import type { SqliteStore } from '#db/store.ts'

let store: SqliteStore

beforeAll(async () => {
  store = openSqlite({ file: ':memory:' })
  await migrate(store)
})

afterAll(() => store.close())

test('a built query hides its values from the planner, so that it is planned once and not at each run', () => {
  const cards = store.db.selectFrom('card').select('id').where('ownerId', '=', 'x')
  const { sql } = cards.orderBy('dueOn').limit(5).compile()
  expect(sql).toContain('"owner_id" = +? order by "due_on" limit +?')
})

test('a hand-written query hides its values too', async () => {
  const prepared: string[] = []
  const { get } = store.statements
  const watch = (sql: string) => {
    prepared.push(sql)
    return get(sql)
  }
  Object.assign(store.statements, { get: watch })
  await readRows(store.db, query`select id from card where owner_id = ${'x'} order by due_on limit ${5}`)
  expect(prepared).toEqual(['select id from card where owner_id = +? order by due_on limit +?'])
})

test('a hidden value is compared as it is', async () => {
  const rows = await readRows(
    store.db,
    query`select ${'012'} = '012' as text, ${12} = 12 as number, ${null} is null as none`,
  )
  expect(rows).toEqual([{ text: 1, number: 1, none: 1 }])
})
