import { ORPCError } from '@orpc/client'
import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { clearCardList, filterCards } from '#renderer/stores/card-list.ts'
import { clearVisitLog } from '#renderer/stores/visit-log.ts'
import { demoUser } from './fake-cards.ts'
import { makeFakeShop } from './fake-shop.ts'
import { showApp } from './show-app.tsx'
import { withCall } from './with-call.ts'

const mayCall = [...demoUser.mayCall, 'card.list', 'card.edit', 'card.create']
const noTotals = { visits: 0, attempts: 0, effective: 0, seconds: 0, late: 0 }

beforeEach(() => {
  clearCardList()
  clearVisitLog()
})

function showAt(place: string, path: `${string}.${string}`, call: (input: unknown) => Promise<unknown>) {
  const shop = makeFakeShop({ user: { ...demoUser, mayCall } })
  const shown = showApp({ ...shop, client: withCall(shop.client, path, call) })
  window.location.hash = place
  return shown
}

function storeIsBusy(): never {
  throw new ORPCError('STORE', { defined: true, status: 507, data: { kind: 'locked' } })
}

test('a list of cards that cannot be read says why, and is read when asked again', async () => {
  let isBroken = true
  const { user } = showAt('#/cards', 'card.list', async () => {
    if (isBroken) storeIsBusy()
    return { rows: [], next: null, total: 0 }
  })
  expect(await screen.findByRole('heading', { name: '客户卡没有读出来' })).toBeTruthy()
  expect(screen.getByText(/数据文件正被别的程序占用/)).toBeTruthy()
  isBroken = false
  await user.click(screen.getByRole('button', { name: '再试一次' }))
  expect(await screen.findByRole('heading', { name: '还没有客户卡' })).toBeTruthy()
})

test('an empty answer to a filter offers to clear it; an empty shop offers the first card', async () => {
  const { user } = showAt('#/cards', 'card.list', async () => ({ rows: [], next: null, total: 0 }))
  filterCards({ text: '谁也不是' })
  expect(await screen.findByRole('heading', { name: '没有符合这些条件的卡' })).toBeTruthy()
  const [first] = screen.getAllByRole('button', { name: '清除筛选' })
  if (first) await user.click(first)
  expect(await screen.findByRole('heading', { name: '还没有客户卡' })).toBeTruthy()
})

test('a log that cannot be read and one without rows each say what to do', async () => {
  let isBroken = true
  const { user } = showAt('#/log', 'visit.log', async () => {
    if (isBroken) storeIsBusy()
    return { rows: [], next: null, totals: noTotals }
  })
  expect(await screen.findByRole('heading', { name: '回访记录没有读出来' })).toBeTruthy()
  isBroken = false
  await user.click(screen.getByRole('button', { name: '再试一次' }))
  expect(await screen.findByRole('heading', { name: '这几天还没有回访' })).toBeTruthy()
})

test('a card that is gone leads back to its list', async () => {
  const { user } = showAt('#/card/card-999999', 'card.list', async () => ({ rows: [], next: null, total: 0 }))
  expect(await screen.findByRole('heading', { name: '这张卡没有读出来' })).toBeTruthy()
  expect(screen.getByText(/找不到这张卡/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '客户卡' }))
  expect(await screen.findByRole('heading', { name: '还没有客户卡' })).toBeTruthy()
})
