import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousFaults } from './in-page.ts'
import {
  demoPassword,
  goTo,
  logIn,
  openShopInBrowser,
  openWindow,
  type ShopInBrowser,
  shoot,
} from './shop-in-browser.ts'

let shop: ShopInBrowser

beforeAll(async () => {
  shop = await openShopInBrowser({ cards: 60, visits: 120 })
})
afterAll(() => shop?.close())

async function openAt(place: string, who = '林老板', password = demoPassword) {
  const window = await openWindow(shop)
  await logIn(window.page, who, password)
  await goTo(window.page, place)
  return window
}

const save = (page: Page) => page.getByRole('button', { name: '保存', exact: true }).click()

describe('the settings', () => {
  test('the shop’s name, calling hours and lock are changed and stand there after a reload', async () => {
    const { page, context } = await openAt('#/settings/shop')
    await page.getByLabel('店名').fill('渝北二店')
    await save(page)
    await page.getByText('店名已保存').waitFor()
    await goTo(page, '#/settings/calling')
    await page.getByLabel('能打电话的时间 从').fill('8:30')
    await page.keyboard.press('Tab')
    await save(page)
    await page.getByText('回访规则已保存').waitFor()
    await page.reload()
    await page.getByLabel('能打电话的时间 从').waitFor()
    await expect.poll(() => page.getByLabel('能打电话的时间 从').inputValue()).toBe('08:30')
    await goTo(page, '#/settings/shop')
    await expect.poll(() => page.getByLabel('店名').inputValue()).toBe('渝北二店')
    await context.close()
  })

  test('an export keeps numbers as text', async () => {
    const { page, context } = await openAt('#/settings/files')
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: '客户卡 存成 csv' }).click()
    const text = readFileSync(await (await waiting).path(), 'utf8')
    expect(text.charCodeAt(0)).toBe(0xfeff)
    expect(text.split('\n').length).toBeGreaterThan(60)
    expect(text).not.toContain('E+10')
    await context.close()
  })

  test('R46 an agent sees only what is theirs to set', async () => {
    const { page, context } = await openAt('#/settings/shop', '赵敏')
    await page.getByText('这些由店主或经理来改。').waitFor()
    expect(await page.locator('.settings-parts a').allInnerTexts()).toEqual([
      '导出与备份',
      '安全',
      '这台电脑',
    ])
    expect(await page.getByText('存成 csv').count()).toBe(0)
    await context.close()
  })

  test('every part, in light Chinese and dark English, has no serious fault for axe', async () => {
    const { page, context, complaints, comeToRest } = await openAt('#/settings/shop')
    for (const [look, language] of [
      ['light', 'zh-CN'],
      ['dark', 'en'],
    ] as const) {
      await page.evaluate(
        (preferences) => localStorage.setItem('intentcard.preferences', JSON.stringify(preferences)),
        { look, language },
      )
      await page.reload()
      for (const part of ['shop', 'calling', 'cadence', 'files', 'safety', 'here']) {
        await goTo(page, `#/settings/${part}`)
        await page.locator('.settings-part h2').waitFor()
        await comeToRest()
        await shoot(page, `settings-${part}-${look}`)
        expect(await seriousFaults(page)).toEqual([])
      }
      await goTo(page, '#/people')
      await page.locator('#data-grid-row-0').waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.locator('.person-form').waitFor()
      await comeToRest()
      await shoot(page, `people-${look}`)
      expect(await seriousFaults(page)).toEqual([])
    }
    expect(complaints).toEqual([])
    await context.close()
  })
})

describe('the people', () => {
  test('somebody is added, logs in, gets a new password and is put out of use', async () => {
    const { page, context } = await openAt('#/people')
    await page.locator('#data-grid-row-0').waitFor()
    await page.keyboard.press('+')
    await page.getByLabel('姓名', { exact: true }).fill('何小新')
    await page.getByLabel('登录名').fill('laoban')
    await page.getByLabel('第一个密码').fill('xin-ren-01')
    await save(page)
    await page.getByText('登录名“laoban”已经有人用了，请换一个。').waitFor()
    await page.getByLabel('登录名').fill('hexiaoxin')
    await save(page)
    await page.getByText('已加 何小新').waitFor()

    const first = await openAt('#/desk', '何小新', 'xin-ren-01')
    await first.context.close()

    await page.getByRole('button', { name: '给一个新密码' }).click()
    await page.getByLabel('给一个新密码').first().fill('xin-ren-02')
    await page.getByRole('button', { name: '给一个新密码' }).click()
    await page.getByText('何小新 的新密码已生效').waitFor()
    const second = await openAt('#/desk', '何小新', 'xin-ren-02')
    await second.context.close()

    await page.getByRole('button', { name: '停用' }).click()
    await page.getByText('停用后 何小新 不能再登录').waitFor()
    await page.getByRole('button', { name: '停用' }).click()
    await page.getByText('何小新 已停用').waitFor()
    const third = await openWindow(shop)
    await third.page.getByRole('button', { name: /林老板/ }).waitFor()
    expect(await third.page.getByRole('button', { name: /何小新/ }).count()).toBe(0)
    await third.context.close()
    await context.close()
  })

  test('R46 the last owner can neither be put out of use nor lose the role', async () => {
    const { page, context } = await openAt('#/people')
    await page.getByRole('row', { name: /林老板/ }).click()
    await page.getByRole('button', { name: '停用' }).click()
    await page.getByRole('button', { name: '停用' }).click()
    await page.getByText('店里至少要留一位在用的店主').waitFor()
    await context.close()
  })
})
