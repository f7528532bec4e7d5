import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousFaults } from './in-page.ts'
import { goTo, logIn, openShopInBrowser, openWindow, type ShopInBrowser, shoot } from './shop-in-browser.ts'

let shop: ShopInBrowser

beforeAll(async () => {
  shop = await openShopInBrowser({ cards: 60, visits: 120 })
})
afterAll(() => shop?.close())

async function openImport(options: Parameters<typeof openWindow>[1] = {}) {
  const window = await openWindow(shop, options)
  await logIn(window.page, '林老板')
  await goTo(window.page, '#/import')
  return window
}

const headings = '客户姓名,手机号码,意向级别,意向车型,登记日期,喜欢的颜色,备注'

/** Good rows from `firstNumber` on, as a shop's own list has them. */
function rowsFrom(firstNumber: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const day = String((at % 28) + 1).padStart(2, '0')
    return `客户${at},${firstNumber + at},${'HABC'[at % 4]},CS75,2026-10-${day},白,第${at}行`
  })
}

const badRows = [
  '坏号码,1391234567,A,CS75,2026-10-01,,',
  '科学,1.39E+10,A,CS75,2026-10-01,,',
  '没号码,,A,CS75,2026-10-01,,',
]

async function takeList(page: Page, name: string, rows: readonly string[]): Promise<void> {
  const buffer = iconv.encode([headings, ...rows].join('\r\n'), 'gb18030')
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })
  await page.getByText('对应关系').first().waitFor()
}

const figures = async (page: Page) => {
  const texts = await page
    .locator('.import-counts dd')
    .evaluateAll((all) => all.map((dd) => dd.firstChild?.textContent))
  return texts.map((text) => Number(text?.replaceAll(',', '')))
}

describe('importing a list', () => {
  test('R77 mapped, tried out, written, rejected rows taken away and all of it undone but what was worked on', async () => {
    const { page, context, complaints, comeToRest } = await openImport()
    const rows = rowsFrom(13820000000, 40)
    await takeList(page, '名单.csv', [...rows, ...badRows, rows[0] ?? ''])
    await page.getByText('gb18030').waitFor()
    await shoot(page, 'import-mapping')
    expect(await seriousFaults(page)).toEqual([])

    await page.getByRole('button', { name: '试运行', exact: true }).click()
    await page.getByText('试运行的结果（什么都没有写入）').waitFor()
    expect(await figures(page)).toEqual([40, 0, 0, 3, 1, 0])
    await page.getByText('手机号码：手机号应为11位，现在是10位：1391234567。请核对补全。').waitFor()
    await page.getByText('和第 2 行是同一个号码，只取第 2 行。').waitFor()
    await comeToRest()
    await shoot(page, 'import-dry-run')
    expect(await seriousFaults(page)).toEqual([])

    await page.getByRole('button', { name: '开始导入', exact: true }).click()
    await page.getByText('导入完成').first().waitFor()
    expect(await figures(page)).toEqual([40, 0, 0, 3, 1, 0])
    const waiting = page.waitForEvent('download')
    await page
      .getByRole('button', { name: /下载退回的 3 行/ })
      .first()
      .click()
    const download = await waiting
    const lines = iconv
      .decode(readFileSync(await download.path()), 'gb18030')
      .trim()
      .split(/\r?\n/)
    expect(lines[0]).toBe(`${headings},原因`)
    expect(lines).toHaveLength(4)
    expect(lines[1]).toBe(`${badRows[0]},手机号码：手机号应为11位，现在是10位：1391234567。请核对补全。`)

    await page.getByRole('button', { name: '看客户卡' }).click()
    await page.locator('#data-grid-row-0').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('s')
    await page.getByText(/已关注/).waitFor()
    await goTo(page, '#/import')
    await page.getByRole('button', { name: '整批撤销' }).first().click()
    await page.getByRole('button', { name: '确定撤销' }).click()
    await page.getByText('已撤销：移走 39 张新卡，改回 0 张。').waitFor()
    await page.getByText('留下了 1 张').waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  test('a field mapped twice is said at once, and nothing can be started with it', async () => {
    const { page, context } = await openImport()
    await takeList(page, '两次.csv', rowsFrom(13720000000, 3))
    await page.getByLabel('“备注”放到哪里').click()
    await page.getByLabel('“备注”放到哪里').fill('电话')
    await page.locator('.ant-select-item-option[title="电话"]').click()
    await page.getByText('“手机号码”和“备注”两列都对应到“电话”，一项只能来自一列。').waitFor()
    expect(await page.getByRole('button', { name: '试运行', exact: true }).isDisabled()).toBe(true)
    expect(await page.getByRole('button', { name: '不试了，直接导入' }).isDisabled()).toBe(true)
    await context.close()
  })

  test('a long import goes on behind another screen, and stopping it leaves nothing behind', async () => {
    const { page, context } = await openImport()
    const before = await page.locator('.rail em').nth(1).innerText()
    await takeList(page, '长名单.csv', rowsFrom(13920000000, 40_000))
    await page.getByRole('button', { name: '不试了，直接导入' }).click()
    await page.getByText(/正在导入 长名单.csv/).waitFor()
    await goTo(page, '#/cards')
    await page
      .locator('.import-bar')
      .getByText(/正在导入/)
      .waitFor()
    await shoot(page, 'import-behind')
    await page.getByRole('link', { name: '看结果' }).click()
    await page.getByRole('button', { name: '停止', exact: true }).click()
    await page.getByText('已停止，写入的都撤回了').waitFor({ timeout: 60_000 })
    await expect.poll(() => page.locator('.rail em').nth(1).innerText()).toBe(before)
    await context.close()
  })

  test('what is no table is refused with a sentence, and the next file can be chosen', async () => {
    const { page, context } = await openImport()
    const buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])
    await page.locator('input[type=file]').setInputFiles({ name: '照片.xlsx', mimeType: 'image/png', buffer })
    await page.getByText('照片.xlsx 没有读出来').waitFor()
    await page.getByText(/这不是表格文件/).waitFor()
    expect(await seriousFaults(page)).toEqual([])
    await takeList(page, '再来.csv', rowsFrom(13620000000, 2))
    await context.close()
  })

  test('rows copied in a spreadsheet are pasted as a list', async () => {
    const { page, context } = await openImport()
    await page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      '姓名\t电话\n王一\t13520000001\n王二\t13520000002\n',
    )
    await page.keyboard.press('Control+v')
    await page.getByText('王一 · 王二').waitFor()
    await context.close()
  })
})
