import { ORPCError } from '@orpc/client'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type FakeShop, makeFakeShop } from '../fake-shop.ts'
import { showApp } from '../show-app.tsx'
import { withCall } from '../with-call.ts'

async function openDesk(shop: FakeShop = makeFakeShop()) {
  const shown = showApp(shop)
  await screen.findByRole('heading', { name: '周文博' })
  return { shop, ...shown }
}

const focused = () => document.activeElement?.id

test('after a refused save the cursor is in the first field at fault, whose sentence stands beside it', async () => {
  const { user, shop } = await openDesk()
  await user.keyboard('1h{Enter}')
  await waitFor(() => expect(focused()).toBe('visit-content'))
  const field = document.activeElement?.closest('.field')
  expect(field?.textContent).toContain('请写一句洽谈内容。')
  await user.keyboard('来看车{Alt>}{Enter}{/Alt}')
  await waitFor(() => expect(shop.saved).toHaveLength(1))
})

test('where the outcome is missing, its keys work at once', async () => {
  const { user, shop } = await openDesk()
  await user.keyboard('n写了半句{Alt>}{Enter}{/Alt}')
  await waitFor(() => expect(focused()).toBe('visit-outcome'))
  await user.keyboard('3')
  await waitFor(() => expect(shop.saved).toHaveLength(1))
})

test('what the book refuses is pointed at in the same way, the day opened for it', async () => {
  const { user, shop } = await openDesk()
  shop.refuseNext = [{ kind: 'next-in-the-past', field: 'next', data: { on: '2026-11-01' } }]
  await user.keyboard('1bn说好了{Alt>}{Enter}{/Alt}')
  await waitFor(() => expect(focused()).toBe('next-on'))
  expect(document.activeElement?.closest('.next')?.textContent).toContain('下次访问 11-01 已经过了')
})

test('R20 勿扰 asks why once, where one writes what was said', async () => {
  const { user, shop } = await openDesk()
  await user.keyboard('04')
  expect(screen.queryByLabelText('原因')).toBeNull()
  expect(screen.getByText('为什么不再跟，写在洽谈内容里，只写一遍。')).toBeTruthy()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(focused()).toBe('visit-content'))
  await user.keyboard('请别再打{Alt>}{Enter}{/Alt}')
  await waitFor(() => expect(shop.saved).toHaveLength(1))
  expect(shop.saved[0]?.visit.close).toMatchObject({ status: 'stopped', reason: '请别再打' })
})

test('a day pinned for one outcome gives way to the proposal of another', async () => {
  const { user, shop } = await openDesk()
  await user.keyboard('1bt')
  fireEvent.change(await screen.findByLabelText('日子'), { target: { value: '2026-11-25' } })
  await user.keyboard('{Escape}')
  expect(screen.getByText('已改，比建议的早')).toBeTruthy()
  await user.keyboard('9n说好来店{Alt>}{Enter}{/Alt}')
  await waitFor(() => expect(shop.saved).toHaveLength(1))
  expect(shop.saved[0]?.visit.next).toMatchObject({ on: '2026-12-07', minute: 720 })
})

test('a day typed after the outcome was chosen stays', async () => {
  const { user, shop } = await openDesk()
  await user.keyboard('19bt')
  fireEvent.change(await screen.findByLabelText('日子'), { target: { value: '2026-11-25' } })
  await user.keyboard('{Escape}9n说好来店{Alt>}{Enter}{/Alt}')
  await waitFor(() => expect(shop.saved).toHaveLength(1))
  expect(shop.saved[0]?.visit.next).toMatchObject({ on: '2026-11-25' })
})

test('R80 a save refused behind one’s back is said beside the form until one goes back, and then points at its fault', async () => {
  const shop = makeFakeShop()
  let refuse: () => void = () => undefined
  const answer = new Promise<never>((_, reject) => {
    const faults = [{ kind: 'no-bottleneck', field: 'bottleneck', data: { grade: 'A' } }]
    refuse = () => reject(new ORPCError('REFUSED', { defined: true, status: 422, data: { faults } }))
  })
  const { user } = await openDesk({ ...shop, client: withCall(shop.client, 'visit.save', () => answer) })
  await user.keyboard('1bn一字不能丢{Alt>}{Enter}{/Alt}')
  await screen.findByRole('heading', { name: '陈志远' })
  await user.keyboard('n下一位的话')
  refuse()
  const back = await screen.findByRole('button', { name: '回到 周文博' })
  await user.keyboard('{Escape}j')
  expect(screen.getByRole('button', { name: '回到 周文博' })).toBeTruthy()
  await user.click(back)
  await screen.findByRole('heading', { name: '周文博' })
  await waitFor(() => expect(focused()).toBe('visit-bottleneck'))
  expect(screen.queryByRole('button', { name: '回到 周文博' })).toBeNull()
  expect(screen.getByLabelText('洽谈内容')).toHaveProperty('value', '一字不能丢')
})

test('an error that was said of one card is gone with the next', async () => {
  const { user, shop } = await openDesk()
  shop.refuseNext = [{ kind: 'clock-behind', field: 'occurredAt' }]
  await user.keyboard('1bn话{Alt>}{Enter}{/Alt}')
  expect(await screen.findByText(/周文博 没有保存/)).toBeTruthy()
  await waitFor(() => expect(screen.getByRole('heading', { name: '周文博' })).toBeTruthy())
  await user.keyboard('{Escape}j')
  await screen.findByRole('heading', { name: '陈志远' })
  expect(screen.queryByText(/周文博 没有保存/)).toBeNull()
})
