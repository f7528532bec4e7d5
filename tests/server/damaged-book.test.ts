import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { expect, onTestFinished, test } from 'vitest'
import { findOwner } from '#db/queries/login-queries.ts'
import { loadViewer } from '#main/server/auth/load-viewer.ts'
import type { Seat } from '#main/server/auth/seat.ts'
import { createBook } from '#main/server/book/new-book.ts'
import { BOOK_FILE } from '#main/server/data-folder.ts'
import { type OpenedBook, openBook } from '#main/server/open-book.ts'
import { router } from '#main/server/router.ts'
import { en } from '#renderer/texts/en.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import { zhCN } from '#renderer/texts/zh-cn.ts'
import { cheapCost } from '#tests/helpers/cheap-cost.ts'
import { damageTable } from '#tests/helpers/damage-table.ts'
import { failureOf } from '#tests/helpers/failure-of.ts'
import { fixedSeat } from '#tests/helpers/fixed-seat.ts'
import { folderOfTest } from '#tests/helpers/folder-of-test.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'

const owner = { ownerName: '林老板', loginName: 'lin', password: null }

async function open(folder: string): Promise<OpenedBook> {
  return await openBook({ folder, via: 'screen', log: quietLog, passwordCost: cheapCost })
}

/** A book whose file opens, and in which one table cannot be read any more. */
async function openDamaged(table: string) {
  const folder = folderOfTest()
  const whole = await open(folder)
  await createBook(whole.host, { bookName: '星河汽车', isDemo: false, ...owner })
  const ownerId = (await findOwner(whole.host.store.db))?.id ?? ''
  await whole.close()
  damageTable(join(folder, BOOK_FILE), table)
  const book = await open(folder)
  onTestFinished(() => book.close())
  const seat: Seat = {
    ...fixedSeat(null),
    identify: async () => ({ viewer: await loadViewer(book.host.store.db, ownerId), isLocked: false }),
  }
  return createRouterClient(router, { context: { host: book.host, seat } })
}

test('R80 a damaged table is told as one, with the way out, and what can be read still is', async () => {
  const client = await openDamaged('card')
  const error: unknown = await client.card.list({}).catch((thrown: unknown) => thrown)
  expect(await failureOf(Promise.reject(error))).toMatchObject({ code: 'STORE', data: { kind: 'corrupt' } })
  expect(sentenceOf(error, zhCN)).toContain('最近的备份')
  expect(sentenceOf(error, en)).toContain('last backup')
  expect((await client.session.state()).bookName).toBe('星河汽车')
})

test('R80 damage that is met before anybody is let in is told as damage too', async () => {
  const client = await openDamaged('role')
  expect(await failureOf(client.draft.list())).toMatchObject({ code: 'STORE', data: { kind: 'corrupt' } })
})
