import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousFaults } from './in-page.ts'
import {
  goTo,
  keptAsDraft,
  logIn,
  openShopInBrowser,
  openWindow,
  type ShopInBrowser,
  shoot,
} from './shop-in-browser.ts'

let shop: ShopInBrowser

beforeAll(async () => {
  shop = await openShopInBrowser({ cards: 400, visits: 2000 })
})
afterAll(() => shop?.close())

async function openAt(place: string, who = '林老板', options: Parameters<typeof openWindow>[1] = {}) {
  const window = await openWindow(shop, options)
  await logIn(window.page, who)
  await goTo(window.page, place)
  return window
}

const rowAt = (page: Page, index: number) => page.locator(`#data-grid-row-${index}`)
const selectedRow = (page: Page) => page.locator('.grid-row[aria-selected="true"]')
const firstRow = (page: Page) => rowAt(page, 0).waitFor()

async function openFirstCard(page: Page): Promise<string> {
  await firstRow(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.locator('.paper-head h2').waitFor()
  return page.url()
}

describe('the list of cards', () => {
  test('a list keeps its place when one comes back from a card', async () => {
    const { page, context, complaints } = await openAt('#/cards')
    await firstRow(page)
    for (let step = 0; step < 40; step++) await page.keyboard.press('j')
    await expect.poll(() => selectedRow(page).getAttribute('aria-rowindex')).toBe('41')
    const name = await selectedRow(page).locator('b').innerText()
    const offset = await page.locator('.data-grid').evaluate((grid) => grid.scrollTop)

    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.paper-head h2').innerText()).toBe(name)
    await page.keyboard.press('j')
    await expect.poll(() => page.locator('.paper-head h2').innerText()).not.toBe(name)
    await page.keyboard.press('k')
    await page.keyboard.press('Escape')

    await expect.poll(() => selectedRow(page).locator('b').innerText()).toBe(name)
    expect(await page.locator('.data-grid').evaluate((grid) => grid.scrollTop)).toBe(offset)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('the badge is the length of the list, for an agent and for the owner', async () => {
    for (const who of ['李晓燕', '林老板']) {
      const { page, context } = await openAt('#/cards', who)
      await firstRow(page)
      const badge = await page.locator('.rail a[aria-current] em').innerText()
      expect(await page.locator('.list-head small').first().innerText()).toBe(`共 ${badge} 张`)
      await context.close()
    }
  })

  test('what is typed, graded and starred narrows the list, and one press widens it again', async () => {
    const { page, context } = await openAt('#/cards')
    await firstRow(page)
    const all = await page.locator('.list-head small').first().innerText()
    await page.getByRole('button', { name: 'H', exact: true }).click()
    await expect.poll(() => page.locator('.list-head small').first().innerText()).not.toBe(all)
    await expect
      .poll(async () => new Set(await page.locator('.grid-row .grade-mark').allInnerTexts()))
      .toEqual(new Set(['H']))
    await page.keyboard.press('/')
    await page.keyboard.insertText('没有这样的人')
    await page.getByText('没有符合这些条件的卡').waitFor()
    await page.getByRole('button', { name: '清除筛选' }).first().click()
    await expect.poll(() => page.locator('.list-head small').first().innerText()).toBe(all)
    await context.close()
  })

  test('a card goes to the bin with a reason and comes back', async () => {
    const { page, context } = await openAt('#/cards')
    await firstRow(page)
    await page.keyboard.press('ArrowDown')
    const name = await selectedRow(page).locator('b').innerText()
    await page.keyboard.press('Delete')
    await page.keyboard.press('Enter')
    await page.getByText('请写一句原因。').waitFor()
    await page.keyboard.insertText('重复建卡')
    await page.keyboard.press('Enter')
    await page.getByText(`${name} 已移到回收站`).waitFor()

    await page.getByRole('button', { name: '回收站', exact: true }).click()
    await expect.poll(() => rowAt(page, 0).locator('b').innerText()).toBe(name)
    await page.getByRole('button', { name: `恢复 ${name}` }).click()
    await page.getByText('回收站是空的').waitFor()
    await context.close()
  })
})

describe('one card', () => {
  test('R73 two people change one field: the second sees both and decides', async () => {
    const one = await openAt('#/cards')
    const address = new URL(await openFirstCard(one.page)).hash
    const other = await openAt(address, '陈国栋')
    await other.page.locator('#fact-source').waitFor()

    await one.page.locator('#fact-source').click()
    await other.page.locator('#fact-source').click()
    await one.page.locator('#fact-source').fill('朋友介绍')
    await other.page.locator('#fact-source').fill('展会上认识')
    await one.page.keyboard.press('Enter')
    await one.page.getByText('资料来源已保存').waitFor()
    await other.page.keyboard.press('Enter')

    await other.page.getByText(/林老板 .* 改过这一项/).waitFor()
    await other.page.getByText('现在是：朋友介绍').waitFor()
    await other.page.getByText('您写的：展会上认识').waitFor()
    await shoot(other.page, 'card-clash')
    await other.page.getByRole('button', { name: '用我写的' }).click()
    await expect.poll(() => one.page.locator('#fact-source').innerText()).toBe('展会上认识')
    await one.context.close()
    await other.context.close()
  })

  test('R73 two people change different fields: both stay, nobody is asked', async () => {
    const one = await openAt('#/cards')
    const address = new URL(await openFirstCard(one.page)).hash
    const other = await openAt(address, '陈国栋')
    await one.page.locator('#fact-source').click()
    await other.page.locator('#fact-name').click()
    await one.page.locator('#fact-source').fill('转介绍')
    await other.page.locator('#fact-name').fill('改过的名字')
    await one.page.keyboard.press('Enter')
    await one.page.getByText('资料来源已保存').waitFor()
    await other.page.keyboard.press('Enter')
    await other.page.getByText('顾客姓名已保存').waitFor()
    await expect.poll(() => one.page.locator('#fact-name').innerText()).toBe('改过的名字')
    await expect.poll(() => other.page.locator('#fact-source').innerText()).toBe('转介绍')
    await one.context.close()
    await other.context.close()
  })

  test('R80 a change that is half typed survives a look elsewhere and a reload', async () => {
    const { page, context } = await openAt('#/cards')
    await openFirstCard(page)
    await page.locator('#fact-model').click()
    const kept = keptAsDraft(page, '还没想好')
    await page.locator('#fact-model').fill('还没想好')
    await goTo(page, '#/log')
    await page.locator('.log-totals').waitFor()
    await page.goBack()
    await expect.poll(() => page.locator('#fact-model').inputValue()).toBe('还没想好')
    await kept
    await page.reload()
    await expect.poll(() => page.locator('#fact-model').inputValue()).toBe('还没想好')
    await page.locator('#fact-model').press('Escape')
    await expect.poll(() => page.locator('#fact-model').innerText()).not.toBe('还没想好')
    await context.close()
  })

  test('R63 a number of another card is shared only by decision', async () => {
    const { page, context } = await openAt('#/cards')
    await firstRow(page)
    const taken = await rowAt(page, 1).locator('.mono').innerText()
    await openFirstCard(page)
    await page.keyboard.press('p')
    await page.keyboard.insertText(taken)
    await page.getByText('一家人合用一个号码时才共用').waitFor()
    expect(await page.getByRole('button', { name: /加上/ }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: '确定共用' }).click()
    await page.getByText(`已加号码 ${taken}`).waitFor()
    await page.locator('.numbers').getByText('共用').waitFor()
    await context.close()
  })

  test('R46 the owner of a clashing number stays masked from an agent who may not see that card', async () => {
    const mine = await openAt('#/cards', '赵敏')
    await firstRow(mine.page)
    const taken = await rowAt(mine.page, 0).locator('.mono').innerText()
    const name = await rowAt(mine.page, 0).locator('b').innerText()
    await mine.context.close()

    const { page, context } = await openAt('#/cards', '钱伟')
    await openFirstCard(page)
    await page.keyboard.press('p')
    await page.keyboard.insertText(taken)
    await page.getByText(/赵敏已有这个号码的卡/).waitFor()
    await page.getByText('那张卡不归您看').waitFor()
    expect(await page.locator('.owned').innerText()).not.toContain(name)
    await context.close()
  })
})

describe('the visit log', () => {
  test('its totals are its rows, and a row opens its card at that visit', async () => {
    const { page, context, complaints } = await openAt('#/log')
    await page.getByText('昨天', { exact: true }).click()
    await firstRow(page)
    const [rows = 0, visits = 0, attempts = 0] = (await page.locator('.log-totals span').allInnerTexts()).map(
      (text) => Number(/\d+/.exec(text)?.[0]),
    )
    expect(visits + attempts).toBe(rows)
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(rows + 1))

    await page.getByText('回访', { exact: true }).click()
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(visits + 1))
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowDown')
    const said = await selectedRow(page).locator('td').nth(6).innerText()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.visit.marked .visit-words').innerText()).toBe(said)
    expect(complaints).toEqual([])
    await context.close()
  })
})

const looks = [
  { name: 'light-zh-1366', width: 1366, height: 768, look: 'light', language: 'zh-CN', yesterday: '昨天' },
  { name: 'dark-en-1920', width: 1920, height: 1080, look: 'dark', language: 'en', yesterday: 'Yesterday' },
] as const

describe.each(looks)('seen in $name', ({ name, width, height, look, language, yesterday }) => {
  test('cards, one card and the log have no serious fault for axe and break no rule of the page', async () => {
    const { page, context, complaints, comeToRest } = await openWindow(shop, { viewport: { width, height } })
    await page.evaluate(
      (preferences) => localStorage.setItem('intentcard.preferences', JSON.stringify(preferences)),
      { look, language },
    )
    await page.reload()
    await logIn(page, '王强')
    for (const place of ['cards', 'card', 'log']) {
      if (place === 'card') await openFirstCard(page)
      else await goTo(page, `#/${place}`)
      // Before the first call of the morning today's log is empty.
      if (place === 'log') await page.getByText(yesterday, { exact: true }).click()
      if (place !== 'card') await firstRow(page)
      await comeToRest()
      await shoot(page, `${place}-${name}`)
      expect(await seriousFaults(page)).toEqual([])
    }
    expect(complaints).toEqual([])
    await context.close()
  })
})
