import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { fixed, joined, query, toRawBuilder } from '#db/engine/fragment.ts'
import { parseSafeInteger } from '#db/engine/safe-integer.ts'
import { nameOfQuery } from '#db/engine/slow-query-log.ts'
import { createStatementCache } from '#db/engine/statement-cache.ts'
import { openPostgres } from '#db/open-postgres.ts'
import { openSqlite } from '#db/open-sqlite.ts'
import { hashPayload } from '#db/write/payload-hash.ts'
import { insertStatement } from '#db/write/row-statement.ts'

test('A statement is prepared once, and the one used longest ago makes room', () => {
  const sqlite = new SqliteDatabase(':memory:')
  const cache = createStatementCache(sqlite)
  const first = cache.get('select 0')
  expect(cache.get('select 0')).toBe(first)
  for (let n = 1; n <= 200; n++) cache.get(`select ${n}`)
  expect(cache.get('select 0')).toBe(first)
  for (let n = 201; n <= 450; n++) cache.get(`select ${n}`)
  expect(cache.get('select 0')).toBe(first)
  for (let n = 451; n <= 900; n++) cache.get(`select ${n}`)
  expect(cache.get('select 0')).not.toBe(first)
  sqlite.close()
})

test('A value never becomes text of a statement', () => {
  const text = "'; drop table card; --"
  const fragment = query`select ${fixed('name')} from card where ${joined([query`a = ${text}`, query`b = ${1}`], ' and ')}`
  expect(fragment).toEqual({ text: 'select name from card where a = +? and b = +?', values: [text, 1] })
  const { db } = openSqlite({ file: ':memory:' })
  expect(toRawBuilder(fragment).compile(db)).toMatchObject({
    sql: 'select name from card where a = +? and b = +?',
    parameters: [text, 1],
  })
})

test('bigint beyond 2^53 is refused, never rounded', () => {
  expect(parseSafeInteger('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER)
  expect(() => parseSafeInteger('9007199254740992')).toThrow('beyond 2^53')
})

test('A statement is called by the name it was given, else by its verb and table', () => {
  expect(nameOfQuery('/* listQueuePage */ select p.band from x')).toBe('listQueuePage')
  expect(nameOfQuery('select "id", "name" from "card" where "id" = ?')).toBe('select card')
  expect(nameOfQuery('insert into "visit" ("id") values (?)')).toBe('insert visit')
})

test('Equal content has an equal hash whatever the order of its keys, other content another', () => {
  expect(hashPayload({ a: 1, b: [{ c: null, d: 'x' }] })).toBe(
    hashPayload({ b: [{ d: 'x', c: null }], a: 1 }),
  )
  expect(hashPayload({ a: 1, b: undefined })).toBe(hashPayload({ a: 1 }))
  expect(hashPayload(['a', 'b'])).not.toBe(hashPayload(['b', 'a']))
  expect(hashPayload('1')).not.toBe(hashPayload(1))
})

test('Only text, integer and null are stored: a boolean or a date is a mistake of ours', () => {
  expect(insertStatement('postgres', 'calendarYear', { madeAt: 'x', version: 1, body: undefined })).toEqual({
    sql: 'insert into "calendar_year" ("made_at", "version") values ($1, $2)',
    values: ['x', 1],
  })
  expect(() => insertStatement('sqlite', 'card', { isStarred: true })).toThrow('isStarred')
})

test('The schema of a book has a plain name', () => {
  const connectionString = 'postgres://nobody@127.0.0.1:1/none'
  expect(() => openPostgres({ connectionString, schema: 'shop; drop' })).toThrow('schema name')
})
