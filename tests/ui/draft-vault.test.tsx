import { randomBytes } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { deliverDrafts } from '#renderer/connection/deliver-drafts.ts'
import { openVault, takeVault } from '#renderer/stores/draft-vault.ts'
import { makeFakeShop } from './fake-shop.ts'

const storage = window.localStorage
const key = randomBytes(32).toString('base64url')
const note = { screen: 'desk', subject: 'card-000001', body: '{"content":"周末带家人来看车，先别打扰"}' }

beforeEach(() => storage.clear())

function vaultOf(userId: string, withKey = key) {
  return openVault({ storage, userId, key: withKey })
}

test('R50 unsent text comes back to whoever typed it, after the page was closed', async () => {
  await (await vaultOf('li')).keep(note)
  expect(await (await vaultOf('li')).list()).toMatchObject([note])
})

test('R47 unsent text is read by nobody else at the seat, and by nobody without the key', async () => {
  await (await vaultOf('li')).keep(note)
  expect(JSON.stringify(storage)).not.toContain('周末')
  expect(await (await vaultOf('zhao')).list()).toEqual([])
  expect(await (await vaultOf('li', randomBytes(32).toString('base64url'))).list()).toEqual([])
})

test('R50 text that the book has is forgotten here, but never what was typed after it was sent', async () => {
  const vault = await vaultOf('li')
  const first = await vault.keep(note)
  const second = await vault.keep({ ...note, body: '更多' })
  vault.forget(note, first)
  expect(await vault.list()).toMatchObject([{ body: '更多' }])
  vault.forget(note, second)
  expect([await vault.list(), storage.length]).toEqual([[], 0])
})

test('R50 what was typed while the book was away reaches it, and what was thrown away stays away', async () => {
  const shop = makeFakeShop()
  shop.drafts.set('card-000002', 'old')
  const vault = await vaultOf('li')
  await vault.keep(note)
  await vault.keep({ screen: 'desk', subject: 'card-000002', body: '' })
  takeVault(vault)
  await deliverDrafts(shop.client)
  takeVault(null)
  expect([...shop.drafts]).toEqual([['card-000001', note.body]])
})
