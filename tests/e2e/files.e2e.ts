import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { read, utils, write } from '@e965/xlsx'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderOfTest } from '#tests/helpers/folder-of-test.ts'
import { seriousFaults } from './in-page.ts'
import { goTo, logIn, openShopInBrowser, openWindow, type ShopInBrowser, shoot } from './shop-in-browser.ts'

let shop: ShopInBrowser

beforeAll(async () => {
  shop = await openShopInBrowser({ cards: 30, visits: 60 })
})
afterAll(() => shop?.close())

async function openAt(place: string) {
  const window = await openWindow(shop)
  await logIn(window.page, '林老板')
  await goTo(window.page, place)
  return window
}

/** Presses a button and gives the workbook that comes down, row by row; a cell that would be worked out is refused. */
async function download(page: Page, button: RegExp | string): Promise<readonly string[][]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ])
  const book = read(readFileSync(await file.path()), { type: 'buffer' })
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {}
  const cells: readonly unknown[] = Object.values(sheet)
  expect(cells.filter((cell) => cell instanceof Object && 'f' in cell)).toEqual([])
  return utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' })
}

const headings = ['客户姓名', '手机号码', '备注']
const bigFile = 30 * 2 ** 20

describe('workbooks', () => {
  test.each(['biff8', 'xlsx'] as const)(
    'R77 a list in %s comes in through the browser, and goes out as a workbook with its numbers whole',
    async (bookType) => {
      const start = bookType === 'biff8' ? 13_511_110_000 : 13_522_220_000
      const rows = [0, 1, 2].map((at) => [`${bookType}客${at}`, start + at, '=HYPERLINK("http://x")'])
      const book = utils.book_new()
      utils.book_append_sheet(book, utils.aoa_to_sheet([headings, ...rows]), '名单')
      const buffer: Buffer = write(book, { type: 'buffer', bookType })
      const name = bookType === 'biff8' ? '名单.xls' : '名单.xlsx'

      const { page, context, complaints } = await openAt('#/import')
      await page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
      await page.getByText('对应关系').first().waitFor()
      await page.getByRole('button', { name: '不试了，直接导入' }).click()
      await page.getByText('导入完成').first().waitFor()

      await goTo(page, '#/settings/files')
      const out = await download(page, '客户卡 存成 xlsx')
      const [head = []] = out
      const line = out.find((cells) => cells.includes(`${bookType}客1`)) ?? []
      expect(line[head.indexOf('电话')]?.replaceAll(' ', '')).toBe(String(start + 1))
      expect(line).toContain('=HYPERLINK("http://x")')
      expect(complaints).toEqual([])
      await context.close()
    },
  )
})

describe('large files', () => {
  test('a list of 30 MB is sent up, looked into and tried out, and stopping the trial leaves nothing', async () => {
    const { page, context, comeToRest } = await openAt('#/import')
    const path = `${folderOfTest()}/大名单.csv`
    const padding = '这是一段很长的备注，'.repeat(12)
    const rows: string[] = [headings.join(',')]
    for (let size = 0; size < bigFile; size += 400) {
      rows.push(`大客${rows.length},${15_600_000_000 + rows.length},${padding}`)
    }
    writeFileSync(path, rows.join('\n'))
    await page.locator('input[type=file]').setInputFiles(path)
    await page.getByText('对应关系').first().waitFor()
    await page.getByRole('button', { name: '试运行', exact: true }).click()
    await page.getByText(/正在试运行 大名单.csv · [1-9]\d?%/).waitFor()
    await page.getByRole('button', { name: '停止', exact: true }).click()
    await page.getByText('已停止').first().waitFor()
    await comeToRest()
    await shoot(page, 'import-stopped')
    expect(await seriousFaults(page)).toEqual([])
    rmSync(path)
    await context.close()
  })

  test('a file that is on its way shows how far it is and can be stopped', async () => {
    const { page, context } = await openAt('#/import')
    await page.route('**/files/*', () => {})
    const buffer = Buffer.from(`${headings.join(',')}\n张三,13500000001,\n`)
    await page.locator('input[type=file]').setInputFiles({ name: '慢.csv', mimeType: 'text/csv', buffer })
    await page
      .getByRole('status')
      .getByText(/慢.csv/)
      .waitFor()
    await page.getByRole('button', { name: '停止', exact: true }).click()
    await page.getByRole('button', { name: '选文件' }).waitFor()
    await context.close()
  })

  test('a file beyond the limit is refused before it is sent, with a sentence', async () => {
    const { page, context } = await openAt('#/import')
    await page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('input[type=file]')
      const huge = new File(['x'], '太大.csv')
      Object.defineProperty(huge, 'size', { value: 2 ** 31 + 1 })
      const files = Object.assign([huge], { item: () => huge })
      Object.defineProperty(box, 'files', { value: files, configurable: true })
      box?.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await page.getByText('太大.csv 没有读出来').waitFor()
    await page.getByText('文件超过 2 GB，请分成几份再导入。').waitFor()
    await context.close()
  })
})
