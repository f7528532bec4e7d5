// The real book, the real browser host and a real Chromium; only the customers are invented.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core'
import { expect } from 'vitest'
import { createBook } from '#main/server/book/new-book.ts'
import { fillDemo } from '#main/server/demo/fill-demo.ts'
import { type HttpHost, startHttpHost } from '#main/server/hosts/http.ts'
import { type OpenedBook, openBook } from '#main/server/open-book.ts'
import { router } from '#main/server/router.ts'
import { cheapCost } from '#tests/helpers/cheap-cost.ts'
import { launchChromium } from '#tests/helpers/chromium.ts'
import { quietLog } from '#tests/helpers/quiet-log.ts'
import { drawAll } from './in-page.ts'

const page = resolve(import.meta.dirname, '../../out/renderer')
/** The machine that runs the tests may be slow, and busy with others. */
const patienceMs = 60_000
/** Calls that stay open as long as somebody listens. */
const watches = /\/rpc\/\w+\/watch$/
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
  const book = await openBook({ folder, via: 'screen', log: quietLog, passwordCost: cheapCost })
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
  /** Waits until every call is answered and drawn, and nothing moves any more. */
  comeToRest(): Promise<void>
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
  const isQuiet = watchCalls(tab)
  await tab.goto(shop.http.makeAddress())
  const comeToRest = () => expect.poll(async () => isQuiet() && (await drawAll(tab)) && isQuiet()).toBe(true)
  return { page: tab, context, complaints, comeToRest }
}

/** Tells whether every call that the page has made is answered. */
function watchCalls(tab: Page): () => boolean {
  const underWay = new Set<Request>()
  tab.on('request', (request) => {
    if (!watches.test(request.url())) underWay.add(request)
  })
  tab.on('requestfinished', (request) => underWay.delete(request))
  tab.on('requestfailed', (request) => underWay.delete(request))
  // What the page before had asked is answered to nobody.
  tab.on('domcontentloaded', () => underWay.clear())
  return () => underWay.size === 0
}

/** Resolves when the book has kept these words as somebody's draft; asked for before they are typed. */
export async function keptAsDraft(tab: Page, words: string): Promise<void> {
  await tab.waitForResponse((answer) => {
    const asked = answer.request()
    return asked.url().endsWith('/rpc/draft/save') && (asked.postData()?.includes(words) ?? false)
  })
}

/** Turns to a screen by its address: `#/cards`. */
export async function goTo(tab: Page, place: string): Promise<void> {
  await tab.evaluate((hash) => {
    window.location.hash = hash
  }, place)
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
