// A morning of a new agent with the mouse unplugged, on the program as it is started, and the day after its restart.
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword } from '#main/server/demo/invented-shop.ts'
import { launchChromium } from '#tests/helpers/chromium.ts'
import { fillDemoFolder } from '#tests/helpers/demo-folder.ts'
import { countInBook } from '#tests/helpers/read-book.ts'
import { temporaryFolder } from '#tests/helpers/temporary-folder.ts'
import { type HostProcess, startHostProcess } from './host-process.ts'

const patience = { timeout: 30_000 }
const folder = temporaryFolder()
let host: HostProcess
let browser: Browser

beforeAll(async () => {
  await fillDemoFolder(folder.path, { cards: 1600, visits: 5_000 })
  host = startHostProcess(['--data', folder.path])
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  host.process.kill('SIGKILL')
  folder.remove()
})

/** Opens the printed address and logs in by keys: the person's tile, the password, Enter. */
async function sitDown(name: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  page.setDefaultTimeout(patience.timeout)
  await page.goto(await host.address())
  await page.getByRole('button', { name: new RegExp(name) }).waitFor()
  await expect
    .poll(async () => {
      const focused = (await page.locator(':focus').allTextContents()).join('')
      if (!focused.includes(name)) await page.keyboard.press('Tab')
      return focused
    }, patience)
    .toContain(name)
  await page.keyboard.press('Enter')
  await page.locator('input[type=password]:focus').waitFor()
  await page.keyboard.type(demoPassword)
  await page.keyboard.press('Enter')
  await page.locator('.paper-head h2').waitFor()
  return page
}

const nameOnCard = (page: Page) => page.locator('.paper-head h2').innerText()
const visitsInBook = () => countInBook(folder.path, 'select count(*) from visit')

/** One call by keys alone: nobody answers, which is one key, or a talk with its grade and a sentence. */
async function call(page: Page, keys: string, words = ''): Promise<string> {
  const name = await nameOnCard(page)
  for (const key of keys) await page.keyboard.press(key)
  if (words !== '') {
    await page.keyboard.press('n')
    await page.keyboard.insertText(words)
    await page.keyboard.press('Alt+Enter')
  }
  await expect.poll(() => nameOnCard(page), patience).not.toBe(name)
  return name
}

test('ten calls by keyboard alone, and all of them there after a restart', async () => {
  const before = visitsInBook()
  const page = await sitDown('孙浩然')
  const called = [
    await call(page, '3'),
    await call(page, '1a', '周六来试驾，妻子一起来'),
    await call(page, '4'),
    await call(page, '1b', '嫌首付高，发了分期方案'),
    await call(page, '5'),
    await call(page, '3'),
    await call(page, '1h', '定了颜色，等月底的价格'),
    await call(page, '3'),
    await call(page, '1c', '明年再看'),
    await call(page, '4'),
  ]
  expect(new Set(called).size).toBe(10)
  await page.screenshot({ path: resolve(import.meta.dirname, '../../../test-results/ten-calls.png') })
  await expect.poll(visitsInBook, patience).toBe(before + 10)

  host.process.kill('SIGTERM')
  expect(await host.ended()).toBe(0)
  host = startHostProcess(['--data', folder.path])
  await page.close()
  const again = await sitDown('孙浩然')
  expect(visitsInBook()).toBe(before + 10)
  const waiting = await again.locator('.queue-name').allInnerTexts()
  for (const talkedTo of [called[1], called[3], called[6], called[8]])
    expect(waiting.join()).not.toContain(talkedTo)
  await again.goto(`${new URL(again.url()).origin}/#/log`)
  await again.getByText('周六来试驾，妻子一起来').first().waitFor()
  await again.getByText('定了颜色，等月底的价格').first().waitFor()
  await again.close()
})
