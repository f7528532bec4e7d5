import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate, newestVersion } from '#db/migrate.ts'
import { openSqlite } from '#db/open-sqlite.ts'
import type { StoreFailure } from '#db/store-error.ts'
import { write } from '#db/write.ts'
import { damageTable } from '../helpers/damage-table.ts'
import { folderOfTest } from '../helpers/folder-of-test.ts'
import { author, cardRow, commandOf, idOf, userRow } from './rows.ts'

async function makeBook(): Promise<string> {
  const file = join(folderOfTest(), 'book.db')
  const store = openSqlite({ file })
  await migrate(store)
  await store.close()
  return file
}

function failsAs(failure: Partial<StoreFailure>) {
  return expect.objectContaining({ failure: expect.objectContaining(failure) })
}

test('R80 a book is durable on every open, also the second one', async () => {
  const file = await makeBook()
  for (const _ of ['second', 'third']) {
    const store = openSqlite({ file })
    const read = (name: string) => store.sqlite.pragma(name, { simple: true })
    expect(read('synchronous')).toBe(2)
    expect(read('journal_mode')).toBe('wal')
    expect(read('foreign_keys')).toBe(1)
    expect(read('busy_timeout')).toBe(5000)
    expect(read('journal_size_limit')).toBe(64 * 1024 * 1024)
    expect(read('cell_size_check')).toBe(1)
    expect(read('trusted_schema')).toBe(0)
    expect(read('secure_delete')).toBe(1)
    expect(read('temp_store')).toBe(2)
    await store.close()
  }
})

test('R80 better-sqlite3 by itself would open a book at NORMAL: the reason why FULL is set each time', async () => {
  const file = await makeBook()
  const plain = new SqliteDatabase(file)
  expect(plain.pragma('synchronous', { simple: true })).toBe(1)
  plain.close()
})

test('A saved visit is one transaction: the write-ahead log holds exactly one commit more', async () => {
  const file = await makeBook()
  const store = openSqlite({ file })
  await write(store, {
    author,
    decide: async () => [commandOf('user', [{ insert: 'user', row: userRow({ id: idOf(1) }) }])],
  })
  const before = countCommits(`${file}-wal`)
  const card = { insert: 'card', row: cardRow({ id: idOf(10) }) } as const
  await write(store, { author, decide: async () => [commandOf('card', [card])] })
  expect(countCommits(`${file}-wal`) - before).toBe(1)
  await store.close()
})

test('A file that is no database is told as one, and left as it is', () => {
  const file = join(folderOfTest(), 'book.db')
  writeFileSync(file, '编号,姓名\nA-26-0001,张伟\n'.repeat(100))
  const before = readFileSync(file)
  expect(() => openSqlite({ file })).toThrow(failsAs({ kind: 'not-a-database', file }))
  expect(readFileSync(file)).toEqual(before)
})

test('A database of another program is told as one, and left as it is', () => {
  const file = join(folderOfTest(), 'book.db')
  const theirs = new SqliteDatabase(file)
  theirs.exec('create table messages (id integer primary key)')
  theirs.close()
  const before = readFileSync(file)
  expect(() => openSqlite({ file })).toThrow(failsAs({ kind: 'foreign', file }))
  expect(readFileSync(file)).toEqual(before)
})

test('A book of a newer program is refused with both versions, and left as it is', async () => {
  const file = await makeBook()
  const newer = new SqliteDatabase(file)
  newer.pragma(`user_version = ${newestVersion + 10}`)
  newer.pragma('wal_checkpoint(truncate)')
  newer.close()
  const before = readFileSync(file)
  const store = openSqlite({ file })
  const failure = { kind: 'newer', file, theirs: newestVersion + 10, ours: newestVersion }
  await expect(migrate(store)).rejects.toMatchObject({ failure })
  await store.close()
  expect(readFileSync(file)).toEqual(before)
})

test('R80 a full disk is told as one, and what was stored before is there', async () => {
  const file = await makeBook()
  const store = openSqlite({ file })
  await write(store, {
    author,
    decide: async () => [commandOf('user', [{ insert: 'user', row: userRow({ id: idOf(1) }) }])],
  })
  store.sqlite.pragma(`max_page_count = ${store.sqlite.pragma('page_count', { simple: true })}`)
  const large = {
    insert: 'card',
    row: cardRow({ id: idOf(10), facts: JSON.stringify({ note: '好'.repeat(40_000) }) }),
  } as const
  const failed = write(store, { author, decide: async () => [commandOf('large', [large])] })
  await expect(failed).rejects.toMatchObject({ failure: { kind: 'disk-full', file } })
  expect(await store.db.selectFrom('change').select('id').execute()).toEqual([{ id: 'user' }])
  await store.close()
})

test('A book opened for reading can be read and refuses a write', async () => {
  const file = await makeBook()
  const store = openSqlite({ file, readOnly: true })
  expect(await store.db.selectFrom('card').select('id').execute()).toEqual([])
  const failed = write(store, {
    author,
    decide: async () => [commandOf('user', [{ insert: 'user', row: userRow({ id: idOf(1) }) }])],
  })
  await expect(failed).rejects.toMatchObject({ failure: { kind: 'read-only' } })
  await store.close()
})

test('A damaged book is told as damaged', async () => {
  const file = await makeBook()
  const bytes = openSync(file, 'r+')
  writeSync(bytes, Buffer.alloc(3996, 0xff), 0, 3996, 100)
  closeSync(bytes)
  expect(() => openSqlite({ file })).toThrow(failsAs({ kind: 'corrupt', file }))
})

test('Damage that is found in the middle of work is told as damage, to whoever reads and whoever writes', async () => {
  const file = await makeBook()
  damageTable(file, 'card')
  const store = openSqlite({ file })
  const damaged = failsAs({ kind: 'corrupt', file })
  await expect(store.db.selectFrom('card').select('id').execute()).rejects.toThrow(damaged)
  const card = { insert: 'card', row: cardRow({ id: idOf(10) }) } as const
  await expect(write(store, { author, decide: async () => [commandOf('card', [card])] })).rejects.toThrow(
    damaged,
  )
  const firstOfStream = store.db.selectFrom('card').select('id').stream()[Symbol.asyncIterator]().next()
  await expect(firstOfStream).rejects.toThrow(damaged)
  await store.close()
})

test('A place where no file can be made is told, not created', () => {
  const file = join(folderOfTest(), 'no', 'such', 'folder', 'book.db')
  expect(() => openSqlite({ file })).toThrow()
  expect(existsSync(file)).toBe(false)
})

test('A slow statement is told by its name, without its values', async () => {
  const slow: string[] = []
  const store = openSqlite({
    file: ':memory:',
    logSlowQuery: ({ name, ms }) => slow.push(`${name} ${ms > 40}`),
  })
  await migrate(store)
  store.sqlite.function('wait', () => {
    const end = performance.now() + 50
    while (performance.now() < end);
    return 1
  })
  await write(store, {
    author,
    decide: async () => [commandOf('user', [{ insert: 'user', row: userRow({ id: idOf(1) }) }])],
  })
  const { fn } = store.db
  await store.db
    .selectFrom('user')
    .select('id')
    .where(fn<number>('wait'), '=', 1)
    .where('name', '!=', '张伟')
    .execute()
  expect(slow).toContain('select user true')
  expect(slow.join()).not.toContain('张伟')
  await store.close()
})

/** Frames of a write-ahead log that end a transaction: those whose header says how many pages the database has then. */
function countCommits(file: string): number {
  const log = readFileSync(file)
  const pageSize = log.readUInt32BE(8)
  const salt = log.subarray(16, 24)
  let commits = 0
  for (let at = 32; at + 24 + pageSize <= log.length; at += 24 + pageSize) {
    if (!log.subarray(at + 8, at + 16).equals(salt)) break
    if (log.readUInt32BE(at + 4) > 0) commits += 1
  }
  return commits
}
