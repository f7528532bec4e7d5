import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousFaults } from './in-page.ts'
import { logIn, openShopInBrowser, openWindow, type ShopInBrowser, shoot } from './shop-in-browser.ts'

let shop: ShopInBrowser

beforeAll(async () => {
  shop = await openShopInBrowser({ cards: 40, visits: 60 })
})
afterAll(() => shop?.close())

async function openCalendar() {
  const opened = await openWindow(shop)
  await logIn(opened.page, '林老板')
  await opened.page.evaluate(() => {
    window.location.hash = '#/settings/calendar'
  })
  await opened.page.locator('.year-grid').waitFor()
  return opened
}

describe('decision 4: the working calendar', () => {
  test('a missing year is warned about, and entered from the notice by keyboard alone', async () => {
    const { page, context } = await openCalendar()
    await page.getByText('还没有 2027 年的放假安排，先只按每周作息算').waitFor()
    await page.getByLabel('2027 年放假安排的文字').focus()
    await page.keyboard.insertText(
      '一、元旦：1月1日（周五）至3日（周日）放假，共3天。1月9日（周六）上班。二、2月30日放假。',
    )
    await page.getByRole('button', { name: '读出来' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('这几句没有看懂，请改一改或在下面点：二、2月30日放假').waitFor()
    await page.getByRole('button', { name: /01-01 周五.*法定放假/ }).focus()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: /02-08 周一.*法定放假/ }).waitFor()
    await shoot(page, 'calendar-notice-light')
    await page.getByRole('button', { name: '保存', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('日历已保存').waitFor()
    await expect.poll(() => page.getByText('还没有 2027 年').count()).toBe(0)
    await page.reload()
    await page.locator('.year-grid').waitFor()
    await page.getByText('2027', { exact: true }).click()
    await page.getByRole('button', { name: /01-09 周六.*调休上班/ }).waitFor()
    await context.close()
  })

  test('the shop closes a day of its own and takes a five-day week; due days follow', async () => {
    const { page, context } = await openCalendar()
    await page.getByRole('button', { name: '周一到周五' }).click()
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByText(/日历已保存/).waitFor()
    await page.locator('.year-grid .day.today').click()
    await page.locator('.year-grid .day.today.own').waitFor()
    await page.getByRole('button', { name: '不改了' }).click()
    await expect.poll(() => page.locator('.year-grid .day.own').count()).toBe(0)
    for (const name of ['周一', '周二', '周三', '周四', '周五']) {
      await page.locator('.calendar-week').getByRole('button', { name, exact: true }).click()
    }
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByText('一周至少要有一天营业。').waitFor()
    await context.close()
  })

  test('in light Chinese and dark English nothing is serious for axe', async () => {
    const { page, context, complaints } = await openCalendar()
    for (const [look, language] of [
      ['light', 'zh-CN'],
      ['dark', 'en'],
    ] as const) {
      await page.evaluate(
        (preferences) => localStorage.setItem('intentcard.preferences', JSON.stringify(preferences)),
        { look, language },
      )
      await page.reload()
      await page.locator('.year-grid').waitFor()
      await shoot(page, `calendar-${look}`)
      expect(await seriousFaults(page)).toEqual([])
    }
    expect(complaints).toEqual([])
    await context.close()
  })
})
