import { call } from '@orpc/server'
import { afterAll, beforeAll, expect, expectTypeOf, test } from 'vitest'
import { type OpenedBook, openBook } from '#main/server/open-book.ts'
import { os } from '#main/server/procedures.ts'
import type { Viewer } from '#main/server/viewer.ts'
import { cheapCost } from '#tests/helpers/cheap-cost.ts'
import { fixedSeat } from '#tests/helpers/fixed-seat.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'
import { temporaryFolder } from '#tests/helpers/temporary-folder.ts'

const viewer: Viewer = {
  id: 'user-0001',
  name: '李娜',
  loginName: 'lina',
  teamId: 'team-0001',
  teamName: null,
  roles: ['supervisor'],
}
const folder = temporaryFolder()
let book: OpenedBook

beforeAll(async () => {
  book = await openBook({ folder: folder.path, via: 'screen', log: quietLog, passwordCost: cheapCost })
})
afterAll(async () => {
  await book.close()
  folder.remove()
})

test('a read call is handed nothing that writes', async () => {
  let keys: readonly string[] = []
  const spy = os.team.list.handler(({ context }) => {
    expectTypeOf(context).not.toHaveProperty('store')
    expectTypeOf(context.host).not.toHaveProperty('store')
    keys = Object.keys(context)
    return []
  })
  await call(spy, undefined, { context: arrival(), path: ['team', 'list'] })
  expect(keys).toContain('reader')
  for (const key of ['store', 'author', 'announce']) expect(keys).not.toContain(key)
})

test('R46 a call is told how far its viewer reaches with it', async () => {
  const scopes: string[] = []
  const spy = os.user.list.handler(({ context }) => {
    scopes.push(context.scope)
    return []
  })
  await call(spy, undefined, { context: arrival(), path: ['user', 'list'] })
  expect(scopes).toEqual(['team'])
})

test('a write call signs as its viewer, on this device, through this door', async () => {
  const spy = os.draft.discard.handler(({ context }) => {
    expectTypeOf(context).toHaveProperty('store')
    expect(context.author()).toMatchObject({
      by: viewer.id,
      device: book.host.deviceId,
      via: 'screen',
      clock: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z#\d{8}$/),
    })
    return {}
  })
  await call(spy, { screen: 'desk', subject: 'x' }, { context: arrival(), path: ['draft', 'discard'] })
  expect.assertions(1)
})

test('a failure that nobody foresaw is noted by the call’s name and without what it was about', async () => {
  const lines: string[] = []
  const spy = os.draft.discard.handler(() => {
    throw new Error(`no such column: '张伟' 13812345678`)
  })
  const host = { ...book.host, log: { note: (line: string) => lines.push(line) } }
  const failing = call(
    spy,
    { screen: 'desk', subject: 'x' },
    {
      context: { ...arrival(), host },
      path: ['draft', 'discard'],
    },
  )
  await expect(failing).rejects.toThrow()
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toMatch(/张伟|138/)
})

test('an answer that breaks the contract is noted by its place', async () => {
  const lines: string[] = []
  const spy = os.team.list.handler(() => [{ id: 'short', name: '张伟', people: 0 }])
  const host = { ...book.host, log: { note: (line: string) => lines.push(line) } }
  const failing = call(spy, undefined, { context: { ...arrival(), host }, path: ['team', 'list'] })
  await expect(failing).rejects.toThrow()
  expect(lines).toEqual(['failed call team.list: INTERNAL_SERVER_ERROR at 0.id'])
})

function arrival() {
  return { host: book.host, seat: fixedSeat(viewer) }
}
