import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { demoView } from '../fake-cards.ts'
import { makeFakeShop } from '../fake-shop.ts'
import { showApp } from '../show-app.tsx'

test('R27 a new card asks at once for what the shop wants of a person, and of an organisation', async () => {
  const wanted = { checkpoint: 'create' } as const
  const template = {
    ...demoView.template,
    fields: demoView.template.fields.map((field) => {
      if (field.key === 'gender') return { ...field, ...wanted, tier: 'important' as const }
      return field.key === 'organisation' ? { ...field, ...wanted, tier: 'required' as const } : field
    }),
  }
  const { user } = showApp(makeFakeShop({ rules: { template } }))
  await screen.findByRole('heading', { name: /今日回访/ })
  await user.keyboard('+')
  const panel = await screen.findByRole('complementary', { name: '建新卡' })
  expect(panel.textContent).toContain('性别')
  expect(panel.textContent).not.toContain('组织机构')
  await user.click(screen.getByText('单位'))
  expect(panel.textContent).toContain('组织机构')
  expect(panel.textContent).not.toContain('性别')
})
