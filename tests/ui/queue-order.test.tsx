import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { prefer } from '#renderer/stores/preferences.ts'
import { makeFakeShop } from './fake-shop.ts'
import { showApp } from './show-app.tsx'

beforeEach(() => prefer({ queueProfile: null }))

test('R08 the agent switches the order of the list, this device remembers it, and the way back follows the shop', async () => {
  const shop = makeFakeShop()
  const { user } = showApp(shop)
  await screen.findByRole('heading', { name: '周文博' })
  expect(shop.askedProfiles.at(-1)).toBeNull()

  await user.click(screen.getByRole('button', { name: '排序' }))
  await user.click(await screen.findByRole('button', { name: /新客户在前/ }))
  await waitFor(() => expect(shop.askedProfiles.at(-1)).toBe('new-first'))
  expect(localStorage.getItem('intentcard.preferences')).toContain('"queueProfile":"new-first"')

  await user.click(screen.getByRole('button', { name: '排序' }))
  await user.click(await screen.findByRole('button', { name: /按级别.*店里定的/ }))
  expect(localStorage.getItem('intentcard.preferences')).toContain('"queueProfile":null')
})

test('after choosing an order the keys of the desk work at once', async () => {
  const { user } = showApp(makeFakeShop())
  await screen.findByRole('heading', { name: '周文博' })
  await user.click(screen.getByRole('button', { name: '排序' }))
  await user.click(await screen.findByRole('button', { name: /离成交最近/ }))
  await waitFor(() => expect(screen.getByRole('option', { selected: true }).textContent).toContain('周文博'))
  await user.keyboard('j')
  expect(await screen.findByRole('heading', { name: '陈志远' })).toBeTruthy()
})
