import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runManyWrites } from '#db/engine/many-writes.ts'
import { openSqlite } from '#db/open-sqlite.ts'
import { temporaryFolder } from '#tests/helpers/temporary-folder.ts'

test('many writes let the log grow and leave the book as it was set, also when they fail', async () => {
  const folder = temporaryFolder()
  const store = openSqlite({ file: join(folder.path, 'book.db') })
  const pragmas = () => [
    store.sqlite.pragma('wal_autocheckpoint', { simple: true }),
    store.sqlite.pragma('synchronous', { simple: true }),
  ]
  const usual = pragmas()

  const during = await runManyWrites(store, async () => pragmas())
  expect(during).toEqual([16_000, 2])
  expect(pragmas()).toEqual(usual)

  const failing = runManyWrites(store, async () => {
    throw new Error('the list is torn')
  })
  await expect(failing).rejects.toThrow('the list is torn')
  expect(pragmas()).toEqual(usual)
  await store.close()
  folder.remove()
})
