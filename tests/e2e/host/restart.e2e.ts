// A program that is killed while somebody types, started again on the same data, and reached by its new address.
import { resolve } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
let context: BrowserContext

beforeAll(async () => {
  await fillDemoFolder(folder.path)
  host = startHostProcess(['--data', folder.path])
  browser = await launchChromium()
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  context.setDefaultTimeout(patience.timeout)
})

afterAll(async () => {
  await browser.close()
  host.process.kill('SIGKILL')
  folder.remove()
})

async function openAddress(): Promise<Page> {
  const page = await context.newPage()
  await page.goto(await host.address())
  return page
}

async function logIn(page: Page, name = '李晓燕'): Promise<void> {
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await page.locator('input[type=password]').fill(demoPassword)
  await page.keyboard.press('Enter')
  await page.locator('.frame').waitFor()
}

function shoot(page: Page, name: string): Promise<Buffer> {
  return page.screenshot({ path: resolve(import.meta.dirname, `../../../test-results/${name}.png`) })
}

function unsentIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Object.entries(localStorage)
      .flat()
      .filter((text) => text.includes('unsent')),
  )
}

const note = (page: Page) => page.locator('#visit-content')
const words = { before: '周末带家人来看车', after: '，他想先试驾再谈价', card: '喜欢白色，怕保养贵' }

describe('the program is killed and started again', () => {
  test('R50 R80 every word typed before, meanwhile and after is there behind the new address', async () => {
    const page = await openAddress()
    await logIn(page)
    const name = await page.locator('.paper-head h2').textContent()
    await note(page).pressSequentially(words.before)
    await expect.poll(() => countInBook(folder.path, 'select count(*) from draft'), patience).toBe(1)
    await expect.poll(() => unsentIn(page), patience).toEqual([])

    host.process.kill('SIGKILL')
    await host.ended()
    await page.locator('.lamp.broken').waitFor()
    await note(page).pressSequentially(words.after)
    await expect.poll(async () => (await unsentIn(page)).length, patience).toBeGreaterThan(0)
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('试驾')
    await shoot(page, 'line-lost')

    host = startHostProcess(['--data', folder.path])
    await page.getByRole('alert').filter({ hasText: '重新启动过' }).waitFor()
    await shoot(page, 'line-shut')

    const fresh = await openAddress()
    await logIn(fresh)
    await expect.poll(() => fresh.locator('.paper-head h2').textContent(), patience).toBe(name)
    await expect.poll(() => note(fresh).inputValue(), patience).toBe(words.before + words.after)
    await expect.poll(() => unsentIn(fresh), patience).toEqual([])
    await shoot(fresh, 'line-back')

    // The page of the old address is let in by the new one's login.
    await expect.poll(() => note(page).inputValue(), patience).toBe(words.before + words.after)
    await page.close()
    await fresh.close()
  })

  test('R50 a half-typed field of a card comes back too', async () => {
    const page = await openAddressAgain()
    await page.locator('.frame').waitFor()
    await page.getByRole('link', { name: /客户卡/ }).click()
    await page.locator('.grid-row').first().click()
    const field = page.locator('.fact-button').first()
    const id = await field.getAttribute('id')
    await field.click()
    host.process.kill('SIGKILL')
    await host.ended()
    await page.locator('.lamp.broken').waitFor()
    await page.locator(`#${id}`).fill(words.card)
    await expect.poll(async () => (await unsentIn(page)).length, patience).toBeGreaterThan(0)
    const { hash } = new URL(page.url())

    host = startHostProcess(['--data', folder.path])
    await page.getByRole('alert').filter({ hasText: '重新启动过' }).waitFor()
    await page.goto(await host.address())
    await logIn(page)
    await page.evaluate((at) => {
      window.location.hash = at
    }, hash)
    await expect.poll(() => page.locator(`#${id}`).inputValue(), patience).toBe(words.card)
    await page.close()
  })
})

/** The first address has been used: the running program gives another. */
async function openAddressAgain(): Promise<Page> {
  const used = await host.address()
  host.process.stdin?.write('\n')
  await expect.poll(() => host.address(), patience).not.toBe(used)
  return openAddress()
}
