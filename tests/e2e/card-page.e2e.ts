import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seriousFaults } from './in-page.ts'
import { logIn, openShopInBrowser, openWindow, type ShopInBrowser, shoot } from './shop-in-browser.ts'

const patience = { timeout: 30_000 }
let shop: ShopInBrowser

beforeAll(async () => {
  shop = await openShopInBrowser({ cards: 300, visits: 1500 })
})
afterAll(() => shop.close())

/** The card with the most visits of this agent. */
async function openCard(page: Page): Promise<void> {
  await page.getByRole('link', { name: /回访记录/ }).click()
  await page.getByLabel('从').fill('-60')
  await page.keyboard.press('Tab')
  await page.locator('.grid-row').first().click()
  await page.locator('.paper-back').waitFor()
}

function countOf(page: Page): Promise<string | null> {
  return page.locator('.paper-back h3 small').textContent()
}

test('R61 a visit is voided on its card by keys, with its reason; it stays struck through and the counts follow', async () => {
  const { page, complaints } = await openWindow(shop)
  await logIn(page, '李晓燕')
  await openCard(page)
  const before = await countOf(page)
  const struck = await page.locator('.visit.voided, .attempts s').count()
  await page.keyboard.press('v')
  await page.keyboard.press('Enter')
  await page.getByText('请写作废的原因。').waitFor()
  await page.keyboard.type('按错了客户')
  await shoot(page, 'void-ask')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.visit.voided, .attempts s').count(), patience).toBe(struck + 1)
  await expect.poll(() => countOf(page), patience).not.toBe(before)
  await shoot(page, 'void-done')
  expect(await seriousFaults(page)).toEqual([])
  expect(complaints).toEqual([])
  await page.close()
})

test('days look as the program’s language says, whatever the browser speaks, and are typed or stepped by keys', async () => {
  const { page, complaints } = await openWindow(shop, { locale: 'de-DE', colorScheme: 'dark' })
  await logIn(page, '李晓燕')
  await page.getByRole('link', { name: /回访记录/ }).click()
  const from = page.getByLabel('从')
  expect(await from.inputValue()).toMatch(/^\d\d-\d\d 周.$/)
  await from.fill('昨天')
  await from.press('Tab')
  const yesterday = await from.inputValue()
  await from.press('ArrowDown')
  expect(await from.inputValue()).not.toBe(yesterday)
  await from.press('Alt+ArrowDown')
  await page.locator('.month-grid').waitFor()
  await shoot(page, 'day-field-dark')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.month-grid').isVisible()).toBe(false)
  await from.fill('后年')
  expect(await from.getAttribute('aria-invalid')).toBe('true')
  await from.fill('-7')
  await page.evaluate(() =>
    localStorage.setItem('intentcard.preferences', '{"language":"en","look":"light"}'),
  )
  await page.reload()
  await page.getByRole('link', { name: /visit log/i }).click()
  const english = page.getByLabel('From', { exact: true })
  await expect.poll(() => english.inputValue(), patience).toMatch(/^\d\d-\d\d (Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/)
  await english.press('Alt+ArrowDown')
  await page.locator('.month-grid').waitFor()
  await shoot(page, 'day-field-en')
  expect(complaints).toEqual([])
  await page.close()
})

test('decision 10 an ended card says so with who, when and why, and a void of what ended it is the way back', async () => {
  const { page, complaints } = await openWindow(shop)
  await logIn(page, '林老板')
  const ended = await shop.book.host.store.db
    .selectFrom('visit')
    .innerJoin('card', 'card.id', 'visit.cardId')
    .select('card.id')
    .where('card.status', '=', 'stopped')
    .where('visit.statusAfter', '=', 'stopped')
    .executeTakeFirstOrThrow()
  await page.evaluate((id) => {
    window.location.hash = `#/card/${id}`
  }, ended.id)
  const note = page.locator('.card-page .stop-note')
  await note.waitFor()
  await shoot(page, 'card-stopped')
  await page.locator('.paper-back').waitFor()
  await page.keyboard.press('v')
  await page.keyboard.type('客户又来问价了')
  await page.keyboard.press('Enter')
  await expect.poll(() => note.count(), patience).toBe(0)
  await page.locator('.course').getByText('跟进中').waitFor()
  await shoot(page, 'card-back')
  expect(complaints).toEqual([])
  await page.close()
})

test('R06 on the desk the next day is typed as people say it', async () => {
  const { page, complaints } = await openWindow(shop, { locale: 'en-US' })
  await logIn(page, '李晓燕')
  await page.locator('.paper-head h2').waitFor()
  await page.keyboard.press('1')
  await page.keyboard.press('t')
  const day = page.locator('.next-fields .day-field input, .next-fields input.day-field').first()
  await day.waitFor()
  await page.keyboard.type('明天')
  await page.keyboard.press('Tab')
  await expect.poll(() => day.inputValue(), patience).toMatch(/^\d\d-\d\d 周.$/)
  await shoot(page, 'desk-day-field')
  expect(complaints).toEqual([])
  await page.close()
})
