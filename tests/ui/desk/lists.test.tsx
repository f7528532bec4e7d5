import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { demoSize } from '#main/server/demo/fill-demo.ts'
import { useCardList } from '#renderer/stores/card-list.ts'
import { en } from '#renderer/texts/en.ts'
import { zhCN } from '#renderer/texts/zh-cn.ts'
import { demoRows, demoUser } from '../fake-cards.ts'
import { makeFakeShop } from '../fake-shop.ts'
import { showApp } from '../show-app.tsx'

const waiting = demoRows.slice(3, 5).map((row) => ({ ...row, retryAt: '2026-11-23T01:00:00.000Z' }))

test('R65 R66 what waits is a list of its own, as long as its chip says, each row with the day it comes back', async () => {
  const shop = makeFakeShop({ rows: demoRows.slice(0, 3), waiting })
  const { user } = showApp(shop)
  await user.click(await screen.findByRole('button', { name: '稍后再试 2' }))
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2))
  const [first] = screen.getAllByRole('option')
  expect(first && within(first).getByText('11-23 09:00 再试')).toBeTruthy()
  if (first) await user.click(first)
  expect(await screen.findByRole('heading', { name: '欧阳思远' })).toBeTruthy()
})

test('R66 every chip’s number is the length of its list', async () => {
  const { user } = showApp(makeFakeShop({ waiting }))
  await screen.findByRole('button', { name: '全部 10' })
  for (const [name, length] of [
    ['逾期', 5],
    ['将到限', 1],
    ['新客', 1],
    ['全部', 10],
  ] as const) {
    await user.click(screen.getByRole('button', { name: `${name} ${length}` }))
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(length))
  }
})

test('R33 an empty list says how many cards nobody owns: an agent asks the supervisor', async () => {
  const mayCall = [...demoUser.mayCall, 'queue.unassigned']
  showApp(makeFakeShop({ rows: [], unassigned: 12, user: { ...demoUser, mayCall } }))
  expect(await screen.findByText('12 张未分配，请主管分配。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '去分配' })).toBeNull()
  expect(screen.queryByText('今天的都打完了')).toBeNull()
})

test('R33 whoever may assign is led to the cards that nobody owns', async () => {
  const mayCall = [...demoUser.mayCall, 'queue.unassigned', 'card.assign', 'card.list']
  const { user } = showApp(makeFakeShop({ rows: [], unassigned: 12, user: { ...demoUser, mayCall } }))
  await user.click(await screen.findByRole('button', { name: '去分配' }))
  await waitFor(() => expect(window.location.hash).toBe('#/cards'))
  expect(useCardList.getState().isPool).toBe(true)
})

test('the welcome page says how large the demo is', () => {
  for (const texts of [zhCN, en]) {
    expect(Number(/[\d,]+/.exec(texts.start.demoHint)?.[0].replace(',', ''))).toBe(demoSize.cards)
  }
})
