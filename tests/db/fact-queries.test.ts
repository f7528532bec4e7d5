import { expect, test } from 'vitest'
import { countFactUse } from '#db/queries/fact-queries.ts'
import type { Store } from '#db/store.ts'
import { write } from '#db/write.ts'
import { describeOnBoth } from '#tests/helpers/both-engines.ts'
import { author, cardRow, commandOf, idOf, userRow } from './rows.ts'

const cards: readonly Readonly<Record<string, unknown>>[] = [
  { purchaseKind: '置换', focus: ['外观', '100%_纯'] },
  { purchaseKind: '置换加新购' },
  { remark: '客户说要“置换”，purchaseKind 没填', focus: [] },
  { focus: ['外观'], budget: 0 },
  { 'a"b': '说"好"' },
]

async function fill(store: Store): Promise<void> {
  const rows = cards.map((facts, place) => ({
    insert: 'card' as const,
    row: cardRow({ id: idOf(20 + place), number: `A-26-000${place}`, facts: JSON.stringify(facts) }),
  }))
  const user = { insert: 'user' as const, row: userRow({ id: idOf(1) }) }
  await write(store, { author, decide: async () => [commandOf(idOf(800), [user, ...rows])] })
}

describeOnBoth('what cards hold of a field', (book) => {
  test('R62 is counted by its value, not by words that stand elsewhere on the card', async () => {
    await fill(book())
    const count = (key: string, option: string | null = null) => countFactUse(book().db, { key, option })
    expect(await count('purchaseKind', '置换')).toBe(1)
    expect(await count('purchaseKind')).toBe(2)
    expect(await count('focus', '外观')).toBe(2)
    expect(await count('focus', '100%_纯')).toBe(1)
    expect(await count('focus', '100_%纯')).toBe(0)
    expect(await count('budget')).toBe(1)
    expect(await count('a"b', '说"好"')).toBe(1)
    expect(await count('constructor')).toBe(0)
  })
})
