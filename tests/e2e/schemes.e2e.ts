import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousFaults } from './in-page.ts'
import { logIn, openShopInBrowser, openWindow, type ShopInBrowser, shoot } from './shop-in-browser.ts'

let shop: ShopInBrowser

beforeAll(async () => {
  shop = await openShopInBrowser({ cards: 80, visits: 200 })
})
afterAll(() => shop?.close())

async function openSchemes() {
  const opened = await openWindow(shop)
  await logIn(opened.page, '林老板')
  await opened.page.evaluate(() => {
    window.location.hash = '#/settings/cadence'
  })
  await opened.page.locator('.scheme-grades').waitFor()
  return opened
}

/** Types into a field that the keyboard alone reaches: Tab until it has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    if (name === label) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${label}`)
}

async function retype(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, label)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

describe('级别与周期', () => {
  test('R05 by keyboard alone: refused, saved as the next version, tried, moved and taken back', async () => {
    const { page, context } = await openSchemes()
    await page.locator('.settings-part h2').click()
    await retype(page, 'H 周期（天）', '9')
    await page.keyboard.press('Enter')
    await page.getByText('H 级的周期 9 天比最迟 3 天还长').waitFor()
    await retype(page, 'H 周期（天）', '1 2')
    await retype(page, 'H 最迟（天）', '很久')
    await page.getByText('H 的最迟要填 0 到 3660 的整数，或者空着。').waitFor()
    await retype(page, 'H 最迟（天）', '4')
    await shoot(page, 'schemes-edited-light')
    await page.keyboard.press('Enter')
    await page.getByText('已存为第2版').waitFor()

    await page.getByRole('button', { name: '先算一算' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.move-lines').waitFor()
    await shoot(page, 'schemes-tried-light')
    const cards = await page.locator('.move-lines tbody tr td:first-of-type').allInnerTexts()
    const total = cards.reduce((sum, text) => sum + Number(text), 0)
    expect(total).toBeGreaterThan(20)
    await page.getByRole('button', { name: `搬过去（${total}张）` }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(`把 ${total} 张卡搬到`).waitFor()
    await page.getByText('没有留在以前版本或别的方案里的卡。').waitFor()
    await page.getByRole('button', { name: '整批撤回' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('已撤回', { exact: true }).waitFor()
    await page.getByRole('button', { name: '先算一算' }).waitFor()

    await page.reload()
    await page.getByLabel('H 周期（天）').waitFor()
    expect(await page.getByLabel('H 周期（天）').inputValue()).toBe('1 2')
    await context.close()
  })

  test('decision 1: another preset is looked at, copied, renamed and put in use', async () => {
    const { page, context } = await openSchemes()
    await page.getByLabel('级别方案').click()
    await page.getByText(/^房产 · 第1版/).click()
    await page.getByLabel('key 周期（天）').waitFor()
    expect(await page.getByLabel('key 周期（天）').inputValue()).toBe('3 4 7')
    await page.getByRole('button', { name: '照这一套另建一套' }).click()
    await page.getByRole('textbox', { name: '方案名称' }).waitFor()
    await expect.poll(() => page.getByRole('textbox', { name: '方案名称' }).inputValue()).toBe('房产 2')
    await page.getByLabel('new 更多').click()
    await page.getByText('购买时间').first().waitFor()
    await page.getByLabel('key 往上移').click()
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByText('已存为第2版').waitFor()
    expect(await page.locator('.scheme-grades .w-code input').first().inputValue()).toBe('key')
    await page.getByRole('button', { name: '新客户用这一套' }).click()
    await page.getByText('新客户按这一套定级').waitFor()
    await page.getByLabel('H 换成哪一级').waitFor()
    await shoot(page, 'schemes-other-light')
    await context.close()
  })

  test('in light Chinese and dark English nothing is serious for axe', async () => {
    const { page, context, complaints } = await openSchemes()
    for (const [look, language] of [
      ['light', 'zh-CN'],
      ['dark', 'en'],
    ] as const) {
      await page.evaluate(
        (preferences) => localStorage.setItem('intentcard.preferences', JSON.stringify(preferences)),
        { look, language },
      )
      await page.reload()
      await page.locator('.scheme-grades').waitFor()
      await page.locator('.scheme-grades button[aria-expanded]').first().click()
      await page.locator('.scheme-more').waitFor()
      await shoot(page, `schemes-${look}`)
      expect(await seriousFaults(page)).toEqual([])
    }
    expect(complaints).toEqual([])
    await context.close()
  })
})
