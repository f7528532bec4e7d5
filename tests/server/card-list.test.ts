import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Inputs } from '#shared/contract/client.ts'
import { makeShop, type Shop, type ShopClient } from '#tests/builders/make-shop.ts'
import { attempt, makeCard, talk, visitOf } from '#tests/builders/shop-calls.ts'

type ListInput = Inputs['card']['list']

let shop: Shop
let li: ShopClient

beforeAll(async () => {
  shop = await makeShop()
  li = await shop.as('li')
  const grades = ['H', 'A', 'B', 'C', null] as const
  for (let n = 0; n < 17; n++) {
    const cardId = await makeCard(li, { name: `客户${n}`, grade: grades[n % 5] ?? null })
    shop.passMinutes(n % 3)
    if (n % 4 === 0) await li.visit.save(visitOf(cardId, talk()))
    if (n % 4 === 1) await li.visit.save(visitOf(cardId, attempt()))
  }
})
afterAll(() => shop.close())

async function pagesOf(input: ListInput): Promise<readonly string[]> {
  const ids: string[] = []
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof li.card.list>> = await li.card.list({ ...input, after, limit: 4 })
    expect(page.total).toBe(17)
    ids.push(...page.rows.map(({ id }) => id))
    if (page.next === null) return ids
    after = page.next
  }
}

describe('R79 page by page is the same list', () => {
  const orders = (['due', 'created', 'last-contact', 'number'] as const).flatMap((sort) => [
    { sort, descending: false },
    { sort, descending: true },
  ])

  test.each(orders)('by $sort, descending $descending', async (order) => {
    const whole = await li.card.list({ ...order, limit: 200 })
    expect(whole.next).toBeNull()
    const paged = await pagesOf(order)
    expect(paged).toEqual(whole.rows.map(({ id }) => id))
    expect(new Set(paged).size).toBe(17)
  })
})

test('R79 the total is the number of rows of every filter', async () => {
  const filters: readonly ListInput['filter'][] = [
    { grades: ['H'] },
    { grades: ['A', 'B'] },
    { statuses: ['open'] },
    { statuses: ['won', 'lost'] },
    { starred: true },
    { text: '客户1' },
    { ownerId: shop.ids.li },
    { bin: true },
  ]
  for (const filter of filters) {
    const { rows, total } = await li.card.list({ filter, limit: 200 })
    expect(rows.length).toBe(total)
  }
})

test('a row shows the number as people read it, the model, and when the customer was spoken to', async () => {
  const [row] = (await li.card.list({ sort: 'last-contact', descending: true, limit: 1 })).rows
  expect(row).toMatchObject({ ownerName: '李晓燕', model: '宋PLUS 白', source: '来店', visitCount: 1 })
  expect(row?.phone).toMatch(/^139 \d{4} \d{4}$/)
  expect(row?.lastEffectiveAt).toMatch(/^2026-11-22T0/)
})
