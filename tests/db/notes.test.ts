import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { migrate } from '#db/migrate.ts'
import { openSqlite } from '#db/open-sqlite.ts'
import { findNotes } from '#db/queries/note-queries.ts'
import type { SqliteStore, Store } from '#db/store.ts'
import { write } from '#db/write.ts'
import { describeOnBoth, emptyBook } from '../helpers/both-engines.ts'
import { folderOfTest } from '../helpers/folder-of-test.ts'
import { author, cardRow, commandOf, idOf, userRow, visitRow } from './rows.ts'

let changes = 0

/** A card with so many visits that say nothing of interest: the index takes them in when 64 wait. */
async function setUp(store: Store, visits = 0): Promise<void> {
  const talk = Array.from({ length: visits }, (_, at) => {
    const row = visitRow({ id: idOf(9000 + at), cardId: idOf(10), content: '别的客户，没有这些话' })
    return { insert: 'visit', row } as const
  })
  const user = { insert: 'user', row: userRow({ id: idOf(1) }) } as const
  const card = { insert: 'card', row: cardRow({ id: idOf(10) }) } as const
  await write(store, { author, decide: async () => [commandOf('setup', [user, card, ...talk])] })
}

async function say(store: Store, content: string): Promise<string> {
  changes += 1
  const row = visitRow({ id: idOf(1000 + changes), cardId: idOf(10), content })
  await write(store, { author, decide: async () => [commandOf(row.id, [{ insert: 'visit', row }])] })
  return row.id
}

async function find(store: Store, words: string): Promise<readonly string[]> {
  const found = await findNotes(store.db, { words, scope: { kind: 'all' }, limit: 5 })
  return found.map(({ visitId }) => visitId)
}

const signs = fc.constantFrom('看', '车', '价', 'a', 'B', '1', ' ', '，', '%', '"', '㎡', '𠮷')
const text = fc.array(signs, { minLength: 1, maxLength: 12 }).map((list) => list.join(''))

describeOnBoth('The words of notes', (book) => {
  test('Any words that stand in a note find it, whatever signs are in them', async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.nat(8),
        fc.integer({ min: 2, max: 6 }),
        fc.constantFrom(0, 62, 63, 70),
        async (content, start, length, before) => {
          await emptyBook(book())
          await setUp(book(), before)
          const visit = await say(book(), content)
          const words = [...content]
            .slice(start, start + length)
            .join('')
            .trim()
          if (words !== '') expect(await find(book(), words)).toEqual([visit])
          expect(await find(book(), `${content}没说过`)).toEqual([])
        },
      ),
      { numRuns: book().engine === 'sqlite' ? 100 : 6 },
    )
  })
})

async function openIn(folder: string): Promise<SqliteStore> {
  const store = openSqlite({ file: join(folder, 'book.db') })
  await migrate(store)
  return store
}

test('The words of notes lie in a file of their own, which is never flushed and outlives a restart', async () => {
  const folder = folderOfTest()
  const first = await openIn(folder)
  await setUp(first, 80)
  const visit = await say(first, '周末带家人来看车')
  expect(first.sqlite.pragma('notes.synchronous', { simple: true })).toBe(0)
  expect(first.sqlite.pragma('synchronous', { simple: true })).toBe(2)
  await first.close()
  expect(existsSync(join(folder, 'notes.db'))).toBe(true)
  const second = await openIn(folder)
  expect(await find(second, '家人')).toEqual([visit])
  await second.close()
})

test('A damaged file of notes is made anew, and no word is missed meanwhile', async () => {
  const folder = folderOfTest()
  const first = await openIn(folder)
  await setUp(first)
  const visit = await say(first, '周末带家人来看车')
  await first.close()
  writeFileSync(
    join(folder, 'notes.db'),
    'not a database at all, but long enough to be read as one'.repeat(100),
  )
  const second = await openIn(folder)
  expect(await find(second, '家人')).toEqual([visit])
  await say(second, '改天再来')
  expect(await find(second, '家人')).toEqual([visit])
  expect(await find(second, '改天')).toHaveLength(1)
  await second.close()
})

test('Words of a visit that was never stored are not found: they go back with it', async () => {
  const store = await openIn(folderOfTest())
  await setUp(store)
  const row = visitRow({ id: idOf(5), cardId: idOf(10), content: '不该留下的话' })
  const bad = commandOf('bad', [
    { insert: 'visit', row },
    { update: 'card', id: idOf(404), set: { grade: 'H' } },
  ])
  await expect(write(store, { author, decide: async () => [bad] })).rejects.toThrow()
  const visit = await say(store, '留下的话')
  expect(await find(store, '下的话')).toEqual([visit])
  await store.close()
})
