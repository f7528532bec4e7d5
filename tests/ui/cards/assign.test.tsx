import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { clearAssignRun } from '#renderer/stores/assign-run.ts'
import { clearCardList } from '#renderer/stores/card-list.ts'
import type { Client, Inputs, Outputs } from '#shared/contract/client.ts'
import { demoUser } from '../fake-cards.ts'
import { makeFakeShop } from '../fake-shop.ts'
import { showApp } from '../show-app.tsx'
import { withCall } from '../with-call.ts'

type Row = Outputs['card']['list']['rows'][number]
type Plan = Outputs['card']['planAssign']

const row = (at: number): Row => ({
  ...{ id: `card-000${at}`, number: `A-26-000${at}`, name: `客户${at}`, ownerName: '李晓燕', phone: null },
  ...{ grade: 'H', status: 'open', stage: 'graded', source: null, model: null, isStarred: false },
  ...{ dueOn: null, limitOn: null, lastEffectiveAt: null, visitCount: 0 },
  createdAt: '2026-11-20T02:00:00.000Z',
})
const rows = [row(1), row(2), row(3)]

const assigner = {
  ...demoUser,
  roles: ['owner'],
  mayCall: [...demoUser.mayCall, 'card.list', 'card.planAssign', 'card.assign', 'card.undoAssign'],
}

interface Asked {
  plans: Inputs['card']['planAssign'][]
  moved: unknown[]
  undone: number
}

/** A shop whose program plans as the real one does, but remembers only what it was asked. */
function showCards() {
  const asked: Asked = { plans: [], moved: [], undone: 0 }
  const plan: Plan = {
    moves: rows.slice(0, 2).map(({ id }) => ({ cardId: id, fromId: 'user-old-0001', toId: null })),
    ...{ people: [], unchanged: 0, left: 0 },
  }
  const answers: readonly [`${string}.${string}`, (input: unknown) => Promise<unknown>][] = [
    ['card.list', async () => ({ rows, next: null, total: rows.length })],
    ['card.planAssign', async () => plan],
    [
      'card.assign',
      async (input) => {
        asked.moved.push(input)
        return { assigned: 2, skipped: 0 }
      },
    ],
    ['card.undoAssign', async () => ({ undone: ++asked.undone * 2, kept: 0 })],
  ]
  const shop = makeFakeShop({ user: assigner })
  const client = answers.reduce<Client>((all, [path, call]) => withCall(all, path, call), shop.client)
  const shown = showApp({ ...shop, client })
  window.location.hash = '#/cards'
  return { ...shown, asked }
}

beforeEach(() => {
  clearCardList()
  clearAssignRun()
})

test('R33 cards are marked by keys, and what is taken from somebody wants a reason before it moves', async () => {
  const { user, asked } = showCards()
  expect(await screen.findByText(/未分配/)).toBeTruthy()
  await user.keyboard('{ArrowDown} {Shift>}{ArrowDown}{/Shift}')
  expect((await screen.findByText(/^已选/)).textContent).toBe('已选 2 张')
  await user.keyboard('a')
  const panel = await screen.findByRole('form', { name: '分配' })
  await user.click(within(panel).getByText('放回公海'))
  await user.click(await within(panel).findByRole('button', { name: /^放回 2 张/ }))
  expect(await within(panel).findByRole('alert')).toBeTruthy()
  expect(asked.moved).toEqual([])

  await user.type(await within(panel).findByLabelText('原因，例如：休假交接'), '轮岗')
  await user.keyboard('{Enter}')
  expect(await screen.findByText('已把 2 张放回公海。')).toBeTruthy()
  expect(asked.moved).toMatchObject([
    { why: '轮岗', moves: [{ cardId: 'card-0001' }, { cardId: 'card-0002' }] },
  ])
  expect(screen.queryByText(/^已选/)).toBeNull()

  await user.click(screen.getByRole('button', { name: /^撤销/ }))
  expect(await screen.findByText(/已撤销，2 张回到原处/)).toBeTruthy()
})

test('Esc takes every mark away, and Ctrl+A marks the whole list, however long', async () => {
  const { user } = showCards()
  await screen.findByText(/未分配/)
  await user.keyboard('{Control>}a{/Control}')
  expect((await screen.findByText(/^已选/)).textContent).toBe('已选 3 张')
  await user.keyboard('{ArrowDown} ')
  expect((await screen.findByText(/^已选/)).textContent).toBe('已选 2 张')
  await user.keyboard('{Escape}')
  expect(screen.queryByText(/^已选/)).toBeNull()
})
