import { expect, test } from 'vitest'
import { launchChromium } from '#tests/helpers/chromium.ts'

test('a real Chromium starts here and runs a page', async () => {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.setContent('<h1>意向卡</h1>')
    expect(await page.getByRole('heading').textContent()).toBe('意向卡')
  } finally {
    await browser.close()
  }
})
