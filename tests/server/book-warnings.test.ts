import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterEach, expect, test } from 'vitest'
import { findOwner } from '#db/queries/login-queries.ts'
import { loadViewer } from '#main/server/auth/load-viewer.ts'
import { createBook } from '#main/server/book/new-book.ts'
import { makeClock } from '#main/server/context.ts'
import { openBook } from '#main/server/open-book.ts'
import { router } from '#main/server/router.ts'
import { cheapCost } from '#tests/helpers/cheap-cost.ts'
import { fixedSeat } from '#tests/helpers/fixed-seat.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'
import { temporaryFolder } from '#tests/helpers/temporary-folder.ts'

const saved = '2026-11-22T02:42:00.000Z'
const closers: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

/** A shop in that folder, set up on 22 November and looked at later, or earlier. */
async function warningsIn(folderName: string, seenAt: string) {
  const parent = temporaryFolder()
  let now = saved
  const clock = makeClock({ now: () => now, newId: () => crypto.randomUUID() })
  const folder = join(parent.path, folderName)
  const { host, close } = await openBook({
    ...{ folder, via: 'screen', log: quietLog, clock, passwordCost: cheapCost },
  })
  closers.push(async () => {
    await close()
    parent.remove()
  })
  const owner = { ownerName: '林老板', loginName: 'lin', password: null }
  await createBook(host, { bookName: '星河汽车', ...owner, isDemo: false })
  const viewer = await loadViewer(host.store.db, (await findOwner(host.store.db))?.id ?? '')
  now = seenAt
  const client = createRouterClient(router, { context: { host, seat: fixedSeat(viewer) } })
  return { folder, warnings: (await client.book.get()).warnings }
}

test('R80 a book in a folder that a cloud drive syncs warns of it once, with the folder and the service', async () => {
  const { folder, warnings } = await warningsIn('OneDrive', saved)
  expect(warnings.filter(({ kind }) => kind === 'cloud-folder')).toEqual([
    { kind: 'cloud-folder', data: { folder, service: 'OneDrive' } },
  ])
})

test('a clock behind the last save is warned about with both times', async () => {
  const now = '2026-11-20T02:42:00.000Z'
  const { warnings } = await warningsIn('book', now)
  expect(warnings).toContainEqual({ kind: 'clock-behind', data: { now, lastChangeAt: saved } })
})

test('decision 4 a year without its statutory days is the only thing to say of a sound book', async () => {
  const { warnings } = await warningsIn('book', saved)
  expect(warnings).toEqual([{ kind: 'missing-year', data: { year: 2027 } }])
})
