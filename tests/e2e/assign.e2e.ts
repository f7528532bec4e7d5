import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousFaults } from './in-page.ts'
import { goTo, logIn, openShopInBrowser, openWindow, type ShopInBrowser, shoot } from './shop-in-browser.ts'

let shop: ShopInBrowser

beforeAll(async () => {
  shop = await openShopInBrowser({ cards: 120, visits: 300 })
})
afterAll(() => shop?.close())

async function openAt(place: string, who = '林老板', options: Parameters<typeof openWindow>[1] = {}) {
  const window = await openWindow(shop, options)
  await logIn(window.page, who)
  await goTo(window.page, place)
  return window
}

/** A list as it comes from a supplier: names and numbers, nothing else. */
async function takeList(page: Page, name: string, firstNumber: number): Promise<void> {
  const rows = Array.from({ length: 20 }, (_, at) => `${name}${at},${firstNumber + at}`)
  const buffer = Buffer.from(['姓名,电话', ...rows].join('\r\n'))
  const file = { name: `${name}.csv`, mimeType: 'text/csv', buffer }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByText('对应关系').first().waitFor()
}

async function choosePeople(page: Page, label: string, names: readonly string[]): Promise<void> {
  const box = page.getByRole('combobox', { name: label })
  await box.click()
  for (const name of names) {
    await box.fill(name)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
}

/** How many cards of a list stand in somebody's queue today. */
async function countInQueue(who: string, name: string): Promise<number> {
  const { page, context, comeToRest } = await openAt('#/desk', who)
  await page
    .getByText(new RegExp(`${name}\\d`))
    .first()
    .waitFor()
  await comeToRest()
  const count = await page
    .locator('.queue')
    .getByText(new RegExp(`^${name}\\d+$`))
    .count()
  await context.close()
  return count
}

const marked = (page: Page) => page.locator('.mark-bar b')
const unassigned = (page: Page) => page.getByRole('button', { name: /^未分配/ })
const shared = (page: Page) => page.locator('.assign-plan li').allInnerTexts()

describe('giving cards to people', () => {
  test('R33 a list that comes in is dealt to two agents, and stands in their queues today', async () => {
    const { page, context, complaints, comeToRest } = await openAt('#/import')
    await takeList(page, '新单', 15_300_000_000)
    await page.getByText('还没有人跟，不在任何人的今日回访里').waitFor()
    await page.getByText('平均分给几个人', { exact: true }).click()
    expect(await page.getByRole('button', { name: '不试了，直接导入' }).isDisabled()).toBe(true)
    await choosePeople(page, '选人', ['李晓燕', '赵敏'])
    await comeToRest()
    await shoot(page, 'import-owners')
    expect(await seriousFaults(page)).toEqual([])
    await page.getByRole('button', { name: '不试了，直接导入' }).click()
    await page.getByText('导入完成').first().waitFor()
    expect(complaints).toEqual([])
    await context.close()
    expect(await countInQueue('李晓燕', '新单')).toBe(10)
    expect(await countInQueue('赵敏', '新单')).toBe(10)
  })

  test('R33 what lies in the pool is counted in sight, marked by keys, shared out with a preview, and given back whole', async () => {
    const { page, context, complaints, comeToRest } = await openAt('#/import')
    await takeList(page, '公海单', 15_400_000_000)
    await page.getByRole('button', { name: '不试了，直接导入' }).click()
    await page.getByText('导入完成').first().waitFor()

    await goTo(page, '#/cards')
    await expect.poll(() => unassigned(page).innerText()).toBe('未分配 20')
    await unassigned(page).click()
    await expect.poll(() => page.locator('.list-head small').first().innerText()).toBe('共 20 张')
    await page.keyboard.press('Escape')
    await page.locator('#data-grid').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await expect.poll(() => marked(page).innerText()).toBe('已选 3 张')
    await page.locator('#data-grid-row-6').click({ modifiers: ['Shift'] })
    await expect.poll(() => marked(page).innerText()).toBe('已选 7 张')
    await page.keyboard.press('Control+a')
    await expect.poll(() => marked(page).innerText()).toBe('已选 20 张')
    await page.keyboard.press('a')
    await page.getByText('几个人分', { exact: true }).click()
    await choosePeople(page, '分给哪些人', ['吴刚', '周婷'])
    await expect
      .poll(async () => (await shared(page)).map((text) => /\+\d+/.exec(text)?.[0]))
      .toEqual(['+10', '+10'])
    await comeToRest()
    await shoot(page, 'assign-panel')
    expect(await seriousFaults(page)).toEqual([])
    await page.getByRole('button', { name: /^分配 20 张/ }).click()
    await page.getByText('已把 20 张分给 吴刚、周婷').waitFor()
    await expect.poll(() => unassigned(page).innerText()).toBe('未分配 0')
    await comeToRest()
    await shoot(page, 'assign-done')
    expect(await countInQueue('吴刚', '公海单')).toBe(10)

    await page.keyboard.press('z')
    await page.getByText('已撤销，20 张回到原处。').waitFor()
    await expect.poll(() => unassigned(page).innerText()).toBe('未分配 20')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('R38 a card is taken from somebody only with a reason, and tells through whose hands it went', async () => {
    const { page, context } = await openAt('#/cards', '王强')
    await page.locator('#data-grid-row-0').waitFor()
    await page.keyboard.press('ArrowDown')
    const name = await page.locator('.grid-row[aria-selected="true"] b').innerText()
    await page.keyboard.press('a')
    await page.getByText('放回公海', { exact: true }).click()
    await page.getByRole('button', { name: /^放回 1 张/ }).click()
    await page.getByText('这些卡现在有人在跟，请写一句为什么要动。').waitFor()
    await page.getByLabel('原因，例如：休假交接').fill('轮岗')
    await page.keyboard.press('Enter')
    await page.getByText('已把 1 张放回公海。').waitFor()
    await context.close()

    const owner = await openAt('#/cards')
    await unassigned(owner.page).click()
    await owner.page.locator('.grid-row').getByText(name, { exact: true }).click()
    await owner.page.getByRole('region', { name: '归属记录' }).getByText('→ 公海').waitFor()
    await owner.page.getByRole('region', { name: '归属记录' }).getByText('王强，轮岗').waitFor()
    await owner.comeToRest()
    await shoot(owner.page, 'assign-history')
    await owner.context.close()
  })

  test('R46 an agent marks and assigns nothing', async () => {
    const { page, context } = await openAt('#/cards', '李晓燕')
    await page.locator('#data-grid-row-0').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    expect(await page.locator('.row-mark').count()).toBe(0)
    expect(await marked(page).count()).toBe(0)
    expect(await unassigned(page).count()).toBe(0)
    await context.close()
  })
})

test('in English and in the dark the list with its marks has no serious fault for axe', async () => {
  const { page, context, comeToRest } = await openWindow(shop)
  const preferences = { look: 'dark', language: 'en' }
  await page.evaluate((chosen) => {
    localStorage.setItem('intentcard.preferences', JSON.stringify(chosen))
  }, preferences)
  await page.reload()
  await logIn(page, '林老板')
  await goTo(page, '#/cards')
  await page.locator('#data-grid-row-0').waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('a')
  await page.getByText('Shared out', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Everybody' }).check()
  await page.locator('.assign-plan li').first().waitFor()
  await comeToRest()
  await shoot(page, 'assign-panel-dark-en')
  expect(await seriousFaults(page)).toEqual([])
  await context.close()
})
