import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousFaults } from './in-page.ts'
import { logIn, openShopInBrowser, openWindow, type ShopInBrowser, shoot } from './shop-in-browser.ts'

let shop: ShopInBrowser

beforeAll(async () => {
  shop = await openShopInBrowser({ cards: 40, visits: 80 })
})
afterAll(() => shop?.close())

async function openFirstCard(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '#/cards'
  })
  await page.locator('#data-grid-row-0').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.locator('.paper-front.editable').waitFor()
}

async function prefer(page: Page, look: string, language: string): Promise<void> {
  await page.evaluate(
    (preferences) => localStorage.setItem('intentcard.preferences', JSON.stringify(preferences)),
    { look, language },
  )
  await page.reload()
  await page.locator('.paper-front.editable').waitFor()
}

describe('the people of a card and their consent', () => {
  test('R63 a person is added by keys, a number becomes theirs, and it stays when they go', async () => {
    const { page, context, complaints } = await openWindow(shop)
    await logIn(page, '林老板')
    await openFirstCard(page)
    await page.keyboard.press('o')
    await page.getByLabel('联系人姓名').fill('张敏')
    await page.keyboard.press('Tab')
    await page.keyboard.type('妻子')
    await page.keyboard.press('Enter')
    await page.getByText('联系人 张敏 已保存').waitFor()
    const people = page.getByRole('region', { name: '联系人' })
    await people.getByText('妻子').waitFor()

    await page.getByLabel(/ 是谁的$/).focus()
    await page.keyboard.press('ArrowDown')
    await page.getByTitle('张敏').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('这个号码记成 张敏 的').waitFor()

    await people.getByRole('button', { name: '去掉 张敏' }).click()
    await page.getByText('已去掉联系人 张敏，号码还在卡上').waitFor()
    await expect.poll(() => page.locator('.numbers li').count()).toBe(1)
    await expect.poll(() => page.locator('.phone-owner').count()).toBe(0)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('R47 a consent is noted with its time and proof, and refused from tomorrow', async () => {
    const { page, context, complaints } = await openWindow(shop)
    await logIn(page, '林老板')
    await openFirstCard(page)
    const box = page.getByRole('region', { name: '联系同意' })
    await box.getByRole('button', { name: '记下' }).click()
    await page.getByLabel('怎么同意的').fill('来店登记表签字')
    await box.getByLabel('凭据').fill('登记表 1122-07')
    await box.getByLabel('时间', { exact: true }).fill('2099-01-01')
    await box.getByLabel('凭据').press('Enter')
    await page.getByText('同意的时间还没到，请核对日期和钟点。').waitFor()
    await box.getByLabel('时间', { exact: true }).fill('2026-01-05')
    await box.getByLabel('凭据').press('Enter')
    await page.getByText('联系同意已保存').waitFor()
    await box.getByText('登记表 1122-07').waitFor()
    for (const [look, language] of [
      ['light', 'zh-CN'],
      ['dark', 'en'],
    ] as const) {
      await prefer(page, look, language)
      await page.keyboard.press('o')
      await page.locator('#contact-name').waitFor()
      await shoot(page, `card-people-${look}`)
      expect(await seriousFaults(page)).toEqual([])
    }
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([])
    await context.close()
  })
})
