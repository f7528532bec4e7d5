import { afterEach, beforeEach, expect, test } from 'vitest'
import { dayOf } from '#shared/domain/zone.ts'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { makeCard } from '#tests/builders/shop-calls.ts'
import { runList } from '#tests/import/run-list.ts'

const shopClock = { zone: 'Asia/Shanghai', dayStartsAt: 0 }

let shop: Shop
let owner: ShopClient

beforeEach(async () => {
  shop = await makeShop()
  owner = await shop.as('owner')
})
afterEach(() => shop.close())

/** Names in the order asked for, read one card a page. */
async function namesBy(descending: boolean): Promise<readonly string[]> {
  const names: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof owner.card.list>> = await owner.card.list({
      ...{ sort: 'created', descending, after, limit: 1 },
    })
    names.push(...page.rows.map(({ name }) => name))
    after = page.next
  } while (after !== null)
  return names
}

test('R24 an imported card says the day its customer was registered, on the list and on the card', async () => {
  await runList(shop, '姓名,电话,登记日期\n老客户,13800138000,2026-10-05\n没写日期,13800138001,\n')
  const { rows } = await owner.card.list({ sort: 'created' })
  expect(rows.map(({ name, createdAt }) => [name, dayOf(createdAt, shopClock)])).toEqual([
    ['老客户', '2026-10-05'],
    ['没写日期', '2026-11-22'],
  ])
  const old = rows[0]?.id ?? ''
  expect((await owner.card.get({ id: old })).createdAt).toBe(rows[0]?.createdAt)
})

test('R24 the order “created” goes by registration, whenever the row was made, page by page', async () => {
  await makeCard(owner, { name: '今天建卡' })
  await runList(shop, '姓名,电话,登记日期\n十月,13800138000,2026-10-05\n九月,13800138001,2026-09-30\n')
  expect(await namesBy(false)).toEqual(['九月', '十月', '今天建卡'])
  expect(await namesBy(true)).toEqual(['今天建卡', '十月', '九月'])
})

test('R24 a card made here was registered when it was saved', async () => {
  const id = await makeCard(owner)
  expect((await owner.card.get({ id })).createdAt).toBe('2026-11-22T02:42:00.000Z')
})
