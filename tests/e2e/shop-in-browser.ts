// The real book, the real browser host and a real Chromium; only the customers are invented.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { createBook } from '#main/server/book/new-book.ts'
import { fillDemo } from '#main/server/demo/fill-demo.ts'
import { type HttpHost, startHttpHost } from '#main/server/hosts/http.ts'
import { type OpenedBook, openBook } from '#main/server/open-book.ts'
import { router } from '#main/server/router.ts'
import { launchChromium } from '#tests/helpers/chromium.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'

const page = resolve(import.meta.dirname, '../../out/renderer')
const patienceMs = 10_000
export const demoPassword = 'demo-2026'

export interface ShopInBrowser {
  readonly browser: Browser
  readonly book: OpenedBook
  readonly http: HttpHost
  close(): Promise<void>
}

/** Opens a shop of its own in a temporary folder: a small demo, or none yet. */
export async function openShopInBrowser(
  size: { cards: number; visits: number } | null,
): Promise<ShopInBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'intentcard-'))
  const book = await openBook({ folder, via: 'screen', log: quietLog })
  if (size) {
    const owner = { ownerName: '林老板', loginName: 'laoban', password: demoPassword }
    await createBook(book.host, { bookName: '长江路展厅', isDemo: true, ...owner })
    await fillDemo(book.host, size)
  }
  const http = await startHttpHost({ host: book.host, router, page, version: '0', port: 0, closedPage: '' })
  const browser = await launchChromium()
  const close = async () => {
    await browser.close()
    await http.close()
    await book.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { browser, book, http, close }
}

export interface Window {
  readonly page: Page
  readonly context: BrowserContext
  /** Whatever the console complained of, and every break of the page's rules. */
  readonly complaints: readonly string[]
}

/** A fresh window at the printed address. */
export async function openWindow(shop: ShopInBrowser, options: BrowserContextOptions = {}): Promise<Window> {
  const context = await shop.browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  })
  context.setDefaultTimeout(patienceMs)
  const complaints: string[] = []
  const tab = await context.newPage()
  tab.on('pageerror', (error) => complaints.push(error.message))
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await tab.goto(shop.http.makeAddress())
  return { page: tab, context, complaints }
}

/** Chooses a tile and types the demo's password. */
export async function logIn(tab: Page, name: string, password = demoPassword): Promise<void> {
  await tab.getByRole('button', { name: new RegExp(name) }).click()
  await tab.locator('input[type=password]').fill(password)
  await tab.keyboard.press('Enter')
  await tab.locator('.frame').waitFor()
}

/** Makes a screenshot where people look at them; the folder is not kept in git. */
export function shoot(tab: Page, name: string): Promise<Buffer> {
  return tab.screenshot({ path: resolve(import.meta.dirname, `../../test-results/${name}.png`) })
}
