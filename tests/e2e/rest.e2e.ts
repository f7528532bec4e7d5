import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousFaults } from './in-page.ts'
import { logIn, openShopInBrowser, openWindow, type ShopInBrowser, shoot } from './shop-in-browser.ts'

let shop: ShopInBrowser

beforeAll(async () => {
  shop = await openShopInBrowser({ cards: 80, visits: 120 })
})
afterAll(() => shop?.close())

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

async function openRest() {
  const opened = await openWindow(shop)
  await logIn(opened.page, '林老板')
  await opened.page.evaluate(() => {
    window.location.hash = '#/settings/rest'
  })
  await opened.page.locator('.rest-turns').waitFor()
  return opened
}

describe('decision 4: 轮休 with cover', () => {
  test('a rest day and a cover are set by keyboard, and the cover’s queue names whom it is for', async () => {
    const { page, context } = await openRest()
    await page.getByLabel('赵敏 另外休息的日子').focus()
    await page.keyboard.type('明天')
    await page.getByText('日子要写成 2026-12-01 这样').waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type(today())
    await page.getByLabel('赵敏 谁代班').focus()
    await page.keyboard.type('林老')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '保存 赵敏' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('赵敏已保存').waitFor()
    await shoot(page, 'rest-light')
    await page.reload()
    await page.locator('.rest-turns').waitFor()
    expect(await page.getByLabel('赵敏 另外休息的日子').inputValue()).toBe(today())
    await page.evaluate(() => {
      window.location.hash = '#/desk'
    })
    await page.getByText('代赵敏（今天轮休）').first().waitFor()
    await shoot(page, 'rest-desk-light')
    await context.close()
  })

  test('in dark English nothing is serious for axe', async () => {
    const { page, context, complaints } = await openRest()
    await page.evaluate(() =>
      localStorage.setItem('intentcard.preferences', JSON.stringify({ look: 'dark', language: 'en' })),
    )
    await page.reload()
    await page.locator('.rest-turns').waitFor()
    await shoot(page, 'rest-dark')
    expect(await seriousFaults(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
})
