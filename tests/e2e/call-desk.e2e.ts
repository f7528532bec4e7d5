import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cutTexts, overlap, seriousFaults, timeToDrawList, timeToNextName } from './in-page.ts'
import {
  keptAsDraft,
  logIn,
  openShopInBrowser,
  openWindow,
  type ShopInBrowser,
  shoot,
} from './shop-in-browser.ts'

let shop: ShopInBrowser

beforeAll(async () => {
  shop = await openShopInBrowser({ cards: 1800, visits: 8000 })
})
afterAll(() => shop?.close())

/** Each test works through the queue of another agent. */
async function openDesk(agent: string) {
  const window = await openWindow(shop)
  await logIn(window.page, agent)
  await window.page.locator('.paper-head h2').waitFor()
  return window
}

const nameOnCard = (page: Page) => page.locator('.paper-head h2').innerText()
const note = (page: Page) => page.locator('#visit-content')

async function nextCardAfter(page: Page, before: string): Promise<string> {
  await expect.poll(() => nameOnCard(page)).not.toBe(before)
  return nameOnCard(page)
}

describe('the call desk in a real browser', () => {
  test('the whole loop runs with the mouse unplugged: copy, attempt, follow-up, undo', async () => {
    const { page, context, complaints } = await openDesk('李晓燕')
    const first = await nameOnCard(page)

    await page.keyboard.press('Space')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^\d{11}$/)

    await page.keyboard.press('3')
    const second = await nextCardAfter(page, first)

    await page.keyboard.press('1')
    await page.keyboard.press('b')
    await page.keyboard.press('n')
    await page.keyboard.insertText('下周带家人来看车')
    await page.keyboard.press('Alt+Enter')
    await page.getByText(`${second}：已保存，下次`).waitFor()
    const third = await nextCardAfter(page, second)
    expect([first, second]).not.toContain(third)

    await page.keyboard.press('z')
    await expect.poll(() => nameOnCard(page)).toBe(second)
    await expect.poll(() => note(page).inputValue()).toBe('下周带家人来看车')
    await page.locator('.visit.voided').first().waitFor()
    await page.keyboard.press('n')
    await page.keyboard.insertText('，上午')
    expect(await note(page).inputValue()).toBe('下周带家人来看车，上午')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('the next card is on screen in under 50 ms after the key', async () => {
    const { page, context, comeToRest } = await openDesk('赵敏')
    const times: number[] = []
    const lists: number[] = []
    while (times.length < 7 && (await page.locator('.queue-row').count()) > 1) {
      await comeToRest()
      lists.push(await timeToDrawList(page))
      times.push(await timeToNextName(page, '4'))
    }
    expect(times.length).toBeGreaterThan(2)
    // The quickest of each: the others say what else the machine was doing. Where even the list takes longer, it is slow.
    expect(Math.min(...times)).toBeLessThan(Math.max(50, Math.min(...lists)))
    await context.close()
  })

  test('R46 whoever sits down next finds nobody else’s card under the keys', async () => {
    const { page, context, comeToRest } = await openDesk('钱伟')
    await nameOnCard(page)
    await page.getByRole('button', { name: /打开菜单/ }).click()
    await page.getByRole('button', { name: '换人' }).click()
    await logIn(page, '王强')
    await page.getByRole('button', { name: /王强.*打开菜单/ }).waitFor()
    await comeToRest()
    expect(await page.locator('.queue-row').count()).toBe(0)
    expect(await note(page).count()).toBe(0)
    await context.close()
  })

  test('R50 R80 what is typed survives a reload and a colleague at the same seat', async () => {
    const { page, context } = await openDesk('周婷')
    const name = await nameOnCard(page)
    await page.keyboard.press('n')
    const kept = keptAsDraft(page, '打到一半，停电了')
    await page.keyboard.insertText('打到一半，停电了')
    await kept
    await page.reload()
    await expect.poll(() => note(page).inputValue()).toBe('打到一半，停电了')

    await page.getByRole('button', { name: /打开菜单/ }).click()
    await page.getByRole('button', { name: '换人' }).click()
    await logIn(page, '赵敏')
    await page.getByRole('button', { name: /赵敏.*打开菜单/ }).click()
    await page.getByRole('button', { name: '换人' }).click()
    await logIn(page, '周婷')
    await page.getByRole('option').filter({ hasText: name }).first().click()
    await expect.poll(() => note(page).inputValue()).toBe('打到一半，停电了')
    await context.close()
  })

  test('R28 R63 a new card is checked while its number is typed', async () => {
    const { page, context } = await openDesk('钱伟')
    await page.keyboard.press('+')
    await page.keyboard.insertText('1391234567')
    await page.getByLabel('姓名', { exact: true }).fill('王先生')
    await page.keyboard.press('Enter')
    await page.getByText('手机号应为11位，现在是10位：1391234567').waitFor()
    await page.getByLabel('手机号').fill('19900001234')
    await page.getByText('这个号码还没有卡。').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => nameOnCard(page)).toBe('王先生')
    await context.close()
  })

  test('the key list opens on ? and keeps the desk’s keys to itself', async () => {
    const { page, context } = await openDesk('钱伟')
    const name = await nameOnCard(page)
    await page.keyboard.press('?')
    await page.getByText('判定级别').first().waitFor()
    await page.keyboard.press('j')
    expect(await nameOnCard(page)).toBe(name)
    await shoot(page, 'key-list')
    await page.keyboard.press('Escape')
    await context.close()
  })
})

describe.each(['zh-CN', 'en'])('at 1366 in %s', (language) => {
  async function openAt1366(agent: string) {
    const window = await openWindow(shop)
    await window.page.evaluate(
      (preferences) => localStorage.setItem('intentcard.preferences', JSON.stringify(preferences)),
      { look: 'light', language },
    )
    await window.page.reload()
    await logIn(window.page, agent)
    await window.page.locator('.paper-head h2').waitFor()
    return window
  }

  test('no outcome, no part of the list and no count of tries is cut; the parts stand in one line', async () => {
    const { page, context, comeToRest } = await openAt1366('孙浩然')
    const labels = '.choices.three .choice span'
    await comeToRest()
    expect(await cutTexts(page, labels, '.panel')).toEqual([])
    expect(await cutTexts(page, '.queue-chip, .new-card-key kbd, .queue-why > b', '.queue')).toEqual([])
    const tops = await page
      .locator('.queue-chip')
      .evaluateAll((chips) => chips.map((chip) => chip.getBoundingClientRect().top))
    expect(new Set(tops).size).toBe(1)
    await page.keyboard.press('0')
    expect(await cutTexts(page, labels, '.panel')).toEqual([])
    await context.close()
  })

  test('the sentence that asks for an outcome lies over nothing', async () => {
    const { page, context } = await openAt1366('孙浩然')
    await page.keyboard.press('Enter')
    await page.locator('#visit-outcome .fault').waitFor()
    expect(await overlap(page, '#visit-outcome .fault', '#visit-outcome .field-head')).toBe(false)
    expect(await overlap(page, '#visit-outcome .choices', '#visit-outcome .field-head')).toBe(false)
    await shoot(page, `no-outcome-${language}`)
    await context.close()
  })

  test('a message covers neither the search box nor the way to one’s own seat', async () => {
    const { page, context } = await openAt1366('孙浩然')
    await page.keyboard.press('Space')
    await page.locator('.desk-notice .ok').waitFor()
    expect(await page.locator('.ant-message-notice').count()).toBe(0)
    const name = await nameOnCard(page)
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText(name)
    await page.locator('.found-row').first().waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.card-page').waitFor()
    await page.keyboard.press('s')
    await page.locator('.ant-message-notice').waitFor()
    for (const place of ['.search', '.me'])
      expect(await overlap(page, '.ant-message-notice', place)).toBe(false)
    await context.close()
  })
})

test('R65 what waits can be listed and called; the badge counts what is left', async () => {
  const { page, context } = await openDesk('孙浩然')
  const first = await nameOnCard(page)
  const waiting = page.getByRole('button', { name: /^稍后再试 \d+$/ })
  const before = await waiting.innerText()
  await page.keyboard.press('3')
  await nextCardAfter(page, first)
  await expect.poll(() => waiting.innerText()).not.toBe(before)
  await waiting.click()
  const row = page.getByRole('option').filter({ hasText: first })
  await row.getByText(/再试$/).waitFor()
  await row.click()
  await expect.poll(() => nameOnCard(page)).toBe(first)
  await page.locator('.out-of-queue').waitFor()
  await shoot(page, 'desk-waiting')
  await context.close()
})

const looks = [
  { name: 'light-zh-1366', width: 1366, height: 768, look: 'light', language: 'zh-CN' },
  { name: 'dark-zh-1366', width: 1366, height: 768, look: 'dark', language: 'zh-CN' },
  { name: 'light-en-1920', width: 1920, height: 1080, look: 'light', language: 'en' },
  { name: 'dark-en-1920', width: 1920, height: 1080, look: 'dark', language: 'en' },
  { name: 'light-zh-1180', width: 1180, height: 768, look: 'light', language: 'zh-CN' },
] as const

describe.each(looks)('seen in $name', ({ name, width, height, look, language }) => {
  test('the desk, half-way through a call, has no serious fault for axe and breaks no rule of the page', async () => {
    const { page, context, complaints, comeToRest } = await openWindow(shop, { viewport: { width, height } })
    await page.evaluate(
      (preferences) => localStorage.setItem('intentcard.preferences', JSON.stringify(preferences)),
      { look, language },
    )
    await page.reload()
    await shoot(page, `login-${name}`)
    await logIn(page, '李晓燕')
    await page.locator('.paper-head h2').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Space')
    await page.keyboard.press('1')
    await note(page).fill('评估师已上门，加到 4.2 万，客户说今晚和妻子商量')
    await page.locator('.next b').waitFor()
    await comeToRest()
    await shoot(page, `desk-${name}`)
    expect(await seriousFaults(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
})
