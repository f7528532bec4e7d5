import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousFaults } from './in-page.ts'
import { goTo, logIn, openShopInBrowser, openWindow, type ShopInBrowser, shoot } from './shop-in-browser.ts'

let shop: ShopInBrowser

beforeAll(async () => {
  shop = await openShopInBrowser({ cards: 40, visits: 80 })
})
afterAll(() => shop?.close())

async function openAt(place: string) {
  const window = await openWindow(shop)
  await logIn(window.page, '林老板')
  await goTo(window.page, place)
  return window
}

async function openFirstCard(page: Page): Promise<void> {
  await goTo(page, '#/cards')
  await page.locator('#data-grid-row-0').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.locator('.paper-front.editable').waitFor()
}

const line = (page: Page, name: string) => page.locator('.field-line', { hasText: name })
const chosen = (page: Page) => page.locator('.field-line[aria-current] > span')
const preview = (page: Page) => page.locator('.template-preview .fact-label').allInnerTexts()

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText('汽车的卡面已保存').first().waitFor()
  await page.getByText('有改动还没有保存').waitFor({ state: 'detached' })
}

describe('the shop’s card', () => {
  test('R62 a field is added, filled in on a card, renamed and retired, and its value stays', async () => {
    const { page, context, complaints } = await openAt('#/settings/template')
    await line(page, '职业').click()
    await page.keyboard.press('Insert')
    await page.getByLabel('名称', { exact: true }).fill('驾龄')
    await page.getByLabel('英文名称').fill('Years of driving')
    expect(await preview(page)).toContain('驾龄')
    await save(page)

    await openFirstCard(page)
    const card = await page.evaluate(() => window.location.hash)
    await page.getByRole('button', { name: /个空栏目/ }).click()
    await page.getByRole('button', { name: /修改驾龄/ }).click()
    await page.getByLabel('驾龄', { exact: true }).fill('五年')
    await page.keyboard.press('Enter')
    await page.getByText('驾龄已保存').waitFor()

    await goTo(page, '#/settings/template')
    await line(page, '驾龄').click()
    await page.getByLabel('名称', { exact: true }).fill('开车几年')
    await line(page, '开车几年').focus()
    await page.keyboard.press('Delete')
    await page.locator('.field-line.retired', { hasText: '开车几年' }).waitFor()
    expect(await preview(page)).not.toContain('开车几年')
    await save(page)

    await goTo(page, card)
    const kept = page.getByRole('region', { name: '停用的栏目和名单带来的' })
    await expect.poll(() => kept.locator('dt').allInnerTexts()).toEqual(['开车几年'])
    expect(await kept.locator('dd').innerText()).toBe('五年')
    await shoot(page, 'card-kept-facts')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('R62 fields are chosen, moved, retired and restored by keys alone', async () => {
    const { page, context } = await openAt('#/settings/template')
    await line(page, '现有车辆').focus()
    await page.keyboard.press('Enter')
    const order = async () => (await page.locator('.field-line > span').allInnerTexts()).slice(0, 5)
    const before = await order()
    const at = before.indexOf('现有车辆')
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(async () => (await order()).indexOf('现有车辆')).toBe(at - 1)
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(order).toEqual(before)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => chosen(page).innerText()).toBe(before[at + 1])
    await page.keyboard.press('Delete')
    await page.locator('.field-line.retired', { hasText: before[at + 1] }).waitFor()
    await expect.poll(() => chosen(page).innerText()).toBe(before[at + 1])
    await page.keyboard.press('Delete')
    await expect.poll(() => page.locator('.field-line.retired', { hasText: before[at + 1] }).count()).toBe(0)
    await page.getByRole('button', { name: '不改了' }).click()
    await expect.poll(order).toEqual(before)
    await context.close()
  })

  test('R62 a name twice and a word that cards have chosen are refused with their sentence', async () => {
    const { page, context } = await openAt('#/settings/template')
    await line(page, '购车用途').click()
    await page.getByLabel('名称', { exact: true }).fill('职业')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByText('“职业”这个名称已经有了，请换一个。').waitFor()
    await page.getByRole('button', { name: '不改了' }).click()
    await line(page, '购车类型').click()
    await page.getByLabel('选项').fill('增购\n置换\n转介绍')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByText(/有 \d+ 张卡在“购车类型”里选了“新购”/).waitFor()
    await shoot(page, 'settings-template-refused')
    await context.close()
  })

  test('R62 another trade’s card is looked at, taken, and given back; older values stay in sight', async () => {
    const { page, context } = await openAt('#/settings/template')
    await page.getByLabel('房产').check()
    await expect.poll(() => preview(page)).toContain('抗性问题')
    await page.getByRole('button', { name: '改用房产的卡面' }).click()
    await page.getByText('行业的卡面已保存').waitFor()
    await openFirstCard(page)
    const kept = page.getByRole('region', { name: '停用的栏目和名单带来的' })
    await expect.poll(() => kept.locator('dt').allInnerTexts()).toContain('现有车辆')
    await shoot(page, 'card-other-trade')
    await goTo(page, '#/settings/template')
    await page.getByLabel('汽车').check()
    await page.getByRole('button', { name: '改用汽车的卡面' }).click()
    await expect.poll(() => page.locator('.trades .in-use').innerText()).toContain('汽车')
    await context.close()
  })

  test('the editor in light Chinese and dark English has no serious fault for axe', async () => {
    const { page, context, complaints } = await openAt('#/settings/template')
    for (const [look, language] of [
      ['light', 'zh-CN'],
      ['dark', 'en'],
    ] as const) {
      await page.evaluate(
        (preferences) => localStorage.setItem('intentcard.preferences', JSON.stringify(preferences)),
        { look, language },
      )
      await page.reload()
      await page.locator('.template-preview .fact').first().waitFor()
      await line(page, language === 'en' ? 'Cares about' : '关注点').click()
      await page.locator('#field-options').waitFor()
      await shoot(page, `settings-template-${look}`)
      expect(await seriousFaults(page)).toEqual([])
    }
    expect(complaints).toEqual([])
    await context.close()
  })
})
