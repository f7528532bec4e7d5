import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { CardView } from '#shared/contract/answers.ts'
import { cardIdAt, demoCards, demoRows, sampleVisit } from '../fake-cards.ts'
import { makeFakeShop } from '../fake-shop.ts'
import { showApp } from '../show-app.tsx'

/** The shop whose first card is changed. */
function shopWith(change: Partial<CardView>, status: CardView['course']['status'] = 'open') {
  const [first, ...others] = demoCards
  if (!first) throw new Error('no card')
  return makeFakeShop({ cards: [{ ...first, course: { ...first.course, status }, ...change }, ...others] })
}

const number = (id: string, shown: string, state: 'good' | 'dead' | 'refused' = 'good') => ({
  ...{
    id,
    e164: `+86${shown}`,
    shown,
    line: 'mobile',
    extension: null,
    state,
    isShared: false,
    contactId: null,
  },
})
const three = [
  number('phone-a-1', '13800000001', 'dead'),
  number('phone-b-2', '13800000002'),
  number('phone-c-3', '13800000003'),
]

test('R63 P takes the card’s next number that can be called, round and round, and the visit says which was called', async () => {
  const shop = shopWith({ phones: three })
  const { user } = showApp(shop)
  expect(await screen.findByText('138 0000 0002')).toBeTruthy()
  await user.keyboard('p')
  expect(await screen.findByText('138 0000 0003')).toBeTruthy()
  await user.keyboard('p')
  expect(await screen.findByText('138 0000 0002')).toBeTruthy()
  await user.keyboard('p3')
  await waitFor(() => expect(shop.saved[0]?.visit.phoneId).toBe('phone-c-3'))
})

test('R63 the numbers of a card are listed; a dead one cannot be taken', async () => {
  const { user } = showApp(shopWith({ phones: three }))
  await user.click(await screen.findByRole('button', { name: /另有2个号码/ }))
  const list = within(await screen.findByRole('listbox', { name: '电话' }))
  expect(list.getByRole('option', { name: /138 0000 0001.*空号/ })).toHaveProperty('disabled', true)
  await user.click(list.getByRole('option', { name: /138 0000 0003/ }))
  expect(await screen.findByText('138 0000 0003', { selector: '.phone' })).toBeTruthy()
})

test('decision 10 who asked not to be called is not offered for calling: the desk says why, since when and who heard it', async () => {
  const doNotCall = { at: '2026-11-03T03:00:00.000Z', why: '请别再打', byName: '赵敏' }
  const { user } = showApp(shopWith({ doNotCall, phones: [number('phone-b-2', '13800000002', 'refused')] }))
  const note = within(await screen.findByRole('note'))
  expect(note.getByText('勿扰')).toBeTruthy()
  expect(note.getByText(/11-03 周二 赵敏：请别再打/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /复制号码/ })).toBeNull()
  await user.keyboard(' ')
  expect(await screen.findByText('这位客户要求勿扰，不能再打。')).toBeTruthy()
})

test('decision 10 a stopped card takes no visit, and what was said about that goes with the card', async () => {
  const [first] = demoCards
  const visits = [
    { ...sampleVisit, outcome: 'do-not-call', content: '不买了', day: '2026-11-20' },
    ...(first?.visits ?? []),
  ]
  const shop = shopWith({ visits }, 'stopped')
  const { user } = showApp(shop)
  expect(await screen.findByText(/11-20 周五 李晓燕：不买了/)).toBeTruthy()
  expect(screen.queryByRole('group', { name: '联系结果' })).toBeNull()
  await user.keyboard('3')
  const says = '这张卡已经取消跟踪，不再拨打，也不再记回访。'
  await waitFor(() => expect(screen.getAllByText(says)).toHaveLength(2))
  await user.keyboard('j')
  await screen.findByRole('heading', { name: '陈志远' })
  expect(screen.queryByText(says)).toBeNull()
  expect(shop.saved).toHaveLength(0)
})

test('decision 10 the card’s own page offers no call either', async () => {
  const doNotCall = { at: '2026-11-03T03:00:00.000Z', why: '请别再打', byName: '赵敏' }
  showApp(shopWith({ doNotCall, phones: [number('phone-b-2', '13800000002', 'refused')] }))
  await screen.findByRole('note')
  window.location.hash = `#/card/${cardIdAt(1)}`
  expect(await screen.findByRole('button', { name: /去回访/ })).toBeTruthy()
  window.location.hash = `#/card/${cardIdAt(0)}`
  expect(await screen.findByText(/赵敏：请别再打/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /去回访/ })).toBeNull()
  expect(demoRows[0]?.cardId).toBe(cardIdAt(0))
})
