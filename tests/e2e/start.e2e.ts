import { expect, test } from 'vitest'
import { seriousFaults } from './in-page.ts'
import { logIn, openShopInBrowser, openWindow, shoot } from './shop-in-browser.ts'

test('a first start: shop, recovery phrase, empty desk, lock, and back in by the phrase', async () => {
  const shop = await openShopInBrowser(null)
  try {
    const { page, complaints } = await openWindow(shop)
    await page.getByRole('button', { name: '开店' }).click()
    await page.getByText('请填写店名。').waitFor()
    await shoot(page, 'welcome-faults')
    await page.getByLabel('店名').fill('渝北意向汽车')
    await page.getByLabel('您的姓名').fill('林建国')
    await page.getByLabel('登录名').fill('laoban')
    await page.getByLabel('密码', { exact: true }).fill('first password')
    await page.getByLabel('再输一遍密码').fill('first password')
    expect(await seriousFaults(page)).toEqual([])
    await page.getByText('保险金融').click()
    await shoot(page, 'welcome')
    await page.getByRole('button', { name: '开店' }).click()

    await page.getByRole('heading', { name: '恢复口令' }).waitFor()
    const phrase = (await page.locator('.phrase li').allInnerTexts()).map((word) => word.trim()).join('-')
    expect(await seriousFaults(page)).toEqual([])
    await shoot(page, 'recovery-phrase')
    await page.getByRole('button', { name: '我抄下来了' }).click()
    await page.getByText('还没有客户').waitFor()
    expect(await seriousFaults(page)).toEqual([])
    await shoot(page, 'desk-empty')

    await page.getByRole('button', { name: /打开菜单/ }).click()
    await page.getByRole('button', { name: '锁屏' }).click()
    await page.getByText('屏幕锁住了，正在写的都留着。').waitFor()
    expect(await page.getByText('还没有客户').isVisible()).toBe(false)
    await page.locator('input[type=password]').fill('first password')
    await page.keyboard.press('Enter')
    await page.getByText('还没有客户').waitFor()

    await page.getByRole('button', { name: /打开菜单/ }).click()
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.getByRole('button', { name: '忘了密码？' }).click()
    await page.getByLabel('登录名').fill('laoban')
    await page.getByLabel('恢复口令').fill(phrase)
    await page.getByLabel('新密码').fill('second password')
    await page.getByRole('button', { name: '重设密码' }).click()
    await page.getByRole('button', { name: '我抄下来了' }).click()
    await page.getByText('还没有客户').waitFor()
    expect(complaints).toEqual([])
  } finally {
    await shop.close()
  }
})

test('a wrong password is said at its field, and the right one opens the desk', async () => {
  const shop = await openShopInBrowser({ cards: 40, visits: 120 })
  try {
    const { page } = await openWindow(shop)
    await page.getByRole('button', { name: /李晓燕/ }).click()
    await page.locator('input[type=password]').fill('not this one')
    await page.keyboard.press('Enter')
    await page.getByText('密码不对，请再试一次。').waitFor()
    await page.reload()
    await logIn(page, '李晓燕')
    await page.getByRole('heading', { name: /今日回访/ }).waitFor()
  } finally {
    await shop.close()
  }
})
