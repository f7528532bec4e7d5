import type { InsertWrite } from '#db/write/row-write.ts'
import { defaultShopRules, type Trade } from '#shared/domain/shop-rules/default-shop-rules.ts'

interface NewShop {
  readonly trade: Trade
  readonly bookId: string
  newId(): string
}

/** What a trade begins with where it differs from 汽车: its card, its grades, its first calls, its week (R62, R10, decisions 4 and 5). */
export function tradeSettings({ trade, bookId, newId }: NewShop): readonly InsertWrite[] {
  return Object.entries(valuesOf(trade)).flatMap(([key, value]): readonly InsertWrite[] => {
    const text = JSON.stringify(value)
    if (text === usual[key]) return []
    const row = { id: newId(), scope: 'book', scopeId: bookId, key, version: 1, value: text } as const
    return [{ insert: 'setting', row }]
  })
}

function valuesOf(trade: Trade): Readonly<Record<string, unknown>> {
  const { schemeId, newCustomerWithinDays, queueProfile, calendar } = defaultShopRules(trade)
  return { templateCode: trade, schemeId, newCustomerWithinDays, queueProfile, calendar }
}

const usual: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(valuesOf('car')).map(([key, value]) => [key, JSON.stringify(value)]),
)
