import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { makeFakeShop } from './fake-shop.ts'
import { showApp } from './show-app.tsx'

test('R50 a tile and a password bring a person to the desk', async () => {
  const { user } = showApp(makeFakeShop({ user: null }))
  await user.click(await screen.findByRole('button', { name: /李晓燕/ }))
  await user.type(screen.getByLabelText('密码'), 'correct horse{Enter}')
  expect(await screen.findByRole('heading', { name: /今日回访/ })).toBeTruthy()
})

test('a wrong password says so at its field and keeps the person chosen', async () => {
  const { user } = showApp(makeFakeShop({ user: null }))
  await user.click(await screen.findByRole('button', { name: /李晓燕/ }))
  await user.type(screen.getByLabelText('密码'), 'wrong{Enter}')
  expect(await screen.findByText('密码不对，请再试一次。')).toBeTruthy()
  expect(screen.getByText('李晓燕，请输入密码')).toBeTruthy()
})

test('R50 switching the user writes out what is being typed first', async () => {
  const shop = makeFakeShop()
  const { user } = showApp(shop)
  await screen.findByRole('heading', { name: '周文博' })
  await user.keyboard('n还没写完')
  await user.click(screen.getByRole('button', { name: /打开菜单/ }))
  await user.click(await screen.findByRole('button', { name: '换人' }))
  expect(await screen.findByText('谁在用？')).toBeTruthy()
  await waitFor(() => expect([...shop.drafts.values()].join()).toContain('还没写完'))
})
