import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { CardView, ShopView } from '#shared/contract/answers.ts'
import { demoCards, demoRows, demoView } from '../fake-cards.ts'
import { makeFakeShop } from '../fake-shop.ts'
import { showApp } from '../show-app.tsx'

const [first] = demoCards
const [row] = demoRows

/** The desk with one card on it. */
async function showCard(facts: CardView['facts'], change: (field: Field) => Field = (field) => field) {
  if (!first || !row) throw new Error('no demo card')
  const template = {
    ...demoView.template,
    fields: demoView.template.fields.map(change),
    others: [{ key: 'headcount', label: { zh: '几个人', en: 'How many people' } }],
  }
  showApp(makeFakeShop({ cards: [{ ...first, facts }], rows: [row], rules: { template } }))
  return screen.findByRole('region', { name: '正面' })
}

type Field = ShopView['template']['fields'][number]

describe('the front of a card', () => {
  test('R62 a retired field’s value stays on the card, in grey, with what lists and other templates left', async () => {
    const facts = { occupation: '中学教师', model: 'UNI-V', headcount: 3, 驾龄: '五年', earlierContacts: 2 }
    const front = await showCard(facts, (field) =>
      field.key === 'occupation' ? { ...field, isRetired: true } : field,
    )
    const kept = within(front).getByRole('region', { name: '停用的栏目和名单带来的' })
    const names = within(kept).getAllByRole('term')
    expect(names.map(({ textContent }) => textContent)).toEqual(['职业', '几个人', '驾龄', '以前联系过几次'])
    expect(within(kept).getByText('中学教师')).toBeTruthy()
    expect(within(kept).queryByText('UNI-V')).toBeNull()
  })

  test('R62 a retired field that nobody filled in is not there at all', async () => {
    const front = await showCard({ model: 'UNI-V' }, (field) =>
      field.key === 'purchaseWay' ? { ...field, isRetired: true } : field,
    )
    expect(within(front).queryByText('购车方式')).toBeNull()
    expect(within(front).queryByRole('region', { name: '停用的栏目和名单带来的' })).toBeNull()
  })

  test('R27 an organisation is not asked for a birthday, and keeps one that was filled in', async () => {
    const front = await showCard({ party: '单位', hobbies: '钓鱼' })
    expect(within(front).queryByText('出生日期')).toBeNull()
    expect(within(front).getByText('钓鱼')).toBeTruthy()
  })
})
