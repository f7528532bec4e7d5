import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { cardIdAt, demoCards } from './fake-cards.ts'
import { type FakeShop, makeFakeShop } from './fake-shop.ts'
import { showApp } from './show-app.tsx'

async function openDesk(shop: FakeShop = makeFakeShop()) {
  const shown = showApp(shop)
  await screen.findByRole('heading', { name: '周文博' })
  await waitFor(() => expect(selectedName()).toContain('周文博'))
  return { shop, ...shown }
}

function selectedName(): string {
  return screen.getByRole('option', { selected: true }).textContent ?? ''
}

function content(): HTMLElement {
  return screen.getByLabelText('洽谈内容')
}

describe('the call loop with the mouse unplugged', () => {
  test('J and K walk the list and the card follows', async () => {
    const { user } = await openDesk()
    await user.keyboard('j')
    expect(await screen.findByRole('heading', { name: '陈志远' })).toBeTruthy()
    await user.keyboard('jk')
    expect(selectedName()).toContain('陈志远')
  })

  test('R65 a no-answer takes one key: it is saved and the next card appears', async () => {
    const { user, shop } = await openDesk()
    await user.keyboard('3')
    await waitFor(() => expect(shop.saved).toHaveLength(1))
    expect(shop.saved[0]?.visit).toMatchObject({ outcome: 'no-answer', next: null, content: '' })
    expect(await screen.findByRole('heading', { name: '陈志远' })).toBeTruthy()
  })

  test('an ordinary follow-up is outcome, grade, one line, and save', async () => {
    const { user, shop } = await openDesk()
    await user.keyboard('1bn')
    expect(document.activeElement).toBe(content())
    await user.keyboard('下周来看车')
    await user.keyboard('{Alt>}{Enter}{/Alt}')
    await waitFor(() => expect(shop.saved).toHaveLength(1))
    expect(shop.saved[0]).toMatchObject({
      cardId: cardIdAt(0),
      visit: {
        outcome: 'talked',
        grade: 'B',
        content: '下周来看车',
        next: { on: '2026-12-07', minute: 720 },
      },
    })
    expect(await screen.findByText(/周文博：已保存，下次 12-07 周一 12:00（B级，周期15天）/)).toBeTruthy()
  })

  test('Enter inside the note starts a new line and saves nothing', async () => {
    const { user, shop } = await openDesk()
    await user.keyboard('1bn第一行{Enter}第二行')
    expect(content()).toHaveProperty('value', '第一行\n第二行')
    expect(shop.saved).toHaveLength(0)
  })

  test('Enter that confirms an input method’s word never saves', async () => {
    const { user, shop } = await openDesk()
    await user.keyboard('1bn')
    fireEvent.keyDown(content(), { key: 'Enter', code: 'Enter', altKey: true, isComposing: true })
    fireEvent.keyDown(content(), { key: 'Process', code: 'Enter', altKey: true, keyCode: 229 })
    expect(shop.saved).toHaveLength(0)
  })

  test('a button that has the focus keeps Space and Enter for itself', async () => {
    const { user, shop } = await openDesk()
    screen.getByRole('button', { name: /撤销/ }).focus()
    await user.keyboard('j3')
    expect(selectedName()).toContain('周文博')
    expect(shop.saved).toHaveLength(0)
  })

  test('the next card is there before the book has answered', async () => {
    const { user, shop } = await openDesk()
    const release = shop.hold()
    await user.keyboard('4')
    expect(screen.getByRole('heading', { name: '陈志远' })).toBeTruthy()
    expect(shop.saved).toHaveLength(0)
    release()
    await waitFor(() => expect(shop.saved).toHaveLength(1))
  })

  test('Z takes the last save back and puts its words into the form', async () => {
    const { user, shop } = await openDesk()
    await user.keyboard('1bn写错了{Alt>}{Enter}{/Alt}')
    await screen.findByText(/周文博：已保存/)
    await user.keyboard('{Escape}z')
    await waitFor(() => expect(shop.voided).toHaveLength(1))
    expect(await screen.findByRole('heading', { name: '周文博' })).toBeTruthy()
    expect(content()).toHaveProperty('value', '写错了')
  })

  test('when the last card is done the desk says so', async () => {
    const { user } = await openDesk(
      makeFakeShop({ rows: (await import('./fake-cards.ts')).demoRows.slice(0, 1) }),
    )
    await user.keyboard('3')
    expect(await screen.findByText('今天的都打完了')).toBeTruthy()
  })
})

describe('what cannot be saved', () => {
  test('decision 13 what is missing stands at its field, and the card stays', async () => {
    const { user, shop } = await openDesk()
    await user.keyboard('j')
    await screen.findByRole('heading', { name: '陈志远' })
    await user.keyboard('1h{Enter}')
    expect(await screen.findByText('请写一句洽谈内容。')).toBeTruthy()
    expect(screen.getByText('H级没有上升，请写瓶颈分析及跟踪方案。')).toBeTruthy()
    expect(shop.saved).toHaveLength(0)
    expect(selectedName()).toContain('陈志远')
  })

  test('R80 a refused save comes back to the card with every word of it', async () => {
    const shop = makeFakeShop()
    const { user } = await openDesk(shop)
    shop.refuseNext = [{ kind: 'clock-behind', field: 'occurredAt' }]
    await user.keyboard('1bn一字不能丢{Alt>}{Enter}{/Alt}')
    expect(await screen.findByText(/周文博 没有保存：这台电脑的时间比上一条记录还早/)).toBeTruthy()
    await waitFor(() => expect(selectedName()).toContain('周文博'))
    expect(content()).toHaveProperty('value', '一字不能丢')
  })

  test('Enter without an outcome asks for it', async () => {
    const { user, shop } = await openDesk()
    await user.keyboard('{Enter}')
    expect(await screen.findByText('请先选联系结果（数字键 1–9）。')).toBeTruthy()
    expect(shop.saved).toHaveLength(0)
  })
})

describe('drafts', () => {
  test('what is typed is kept a moment later, and is there again after a reload', async () => {
    const shop = makeFakeShop()
    const first = await openDesk(shop)
    await first.user.keyboard('1n打到一半停电')
    await waitFor(() => expect(shop.drafts.get(cardIdAt(0))).toContain('打到一半停电'))
    first.unmount()
    await openDesk(shop)
    await waitFor(() => expect(content()).toHaveProperty('value', '打到一半停电'))
  })

  test('a saved visit leaves no draft behind', async () => {
    const { user, shop } = await openDesk()
    await user.keyboard('1bn说好了{Alt>}{Enter}{/Alt}')
    await waitFor(() => expect(shop.saved).toHaveLength(1))
    await waitFor(() => expect(shop.drafts.size).toBe(0))
  })
})

describe('a new card', () => {
  test('R63 whose number it is stands there before the eleventh digit', async () => {
    const { user } = await openDesk()
    await user.keyboard('+')
    await user.type(await screen.findByLabelText('手机号'), '1381234')
    expect(await screen.findByText(/已由李晓燕，H 级，11-18建卡，编号 A3-26-0417/)).toBeTruthy()
  })

  test('R28 a short number is refused at its field with its length', async () => {
    const { user } = await openDesk()
    await user.keyboard('+')
    await user.type(await screen.findByLabelText('手机号'), '1391234567')
    await user.type(screen.getByLabelText('姓名'), '王先生{Enter}')
    expect(await screen.findByText('手机号应为11位，现在是10位：1391234567')).toBeTruthy()
  })
})

describe('the card', () => {
  test('front and back carry the paper’s words', async () => {
    const { user } = await openDesk()
    await user.keyboard('j')
    await screen.findByRole('heading', { name: '陈志远' })
    const front = screen.getByRole('region', { name: '正面' })
    expect(within(front).getByText('2014 福克斯')).toBeTruthy()
    const back = screen.getByRole('region', { name: '洽谈记录' })
    expect(within(back).getByText('四次')).toBeTruthy()
    expect(within(back).getByText('3 次回访 · 2 次未接通')).toBeTruthy()
  })

  test('a failed card says what happened and what to press', async () => {
    showApp(makeFakeShop({ cards: demoCards.slice(1) }))
    expect(await screen.findByText('这张卡没有读出来')).toBeTruthy()
    expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy()
  })
})

describe('the frame', () => {
  test('Ctrl+K finds a customer by name', async () => {
    const { user } = await openDesk()
    await user.keyboard('{Control>}k{/Control}')
    await user.keyboard('欧阳')
    const results = await screen.findByRole('listbox', { name: '查找客户' })
    expect(await within(results).findByText('欧阳思远')).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(window.location.hash).toBe(`#/card/${cardIdAt(3)}`)
  })

  test('? shows every key', async () => {
    const { user } = await openDesk()
    await user.keyboard('?')
    expect(await screen.findByText('九个常用结果（没打通的立即保存）')).toBeTruthy()
  })
})
