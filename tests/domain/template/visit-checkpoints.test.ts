import { expect, test } from 'vitest'
import { carTemplate } from '#shared/domain/template/car-template.ts'
import { missingAtVisit } from '#shared/domain/template/visit-checkpoints.ts'

const required = {
  occupation: 'visit',
  purchaseWay: 'order',
  plate: 'delivery',
  organisation: 'visit',
} as const

const template = {
  ...carTemplate,
  fields: carTemplate.fields.map((field) => {
    const checkpoint = Object.entries(required).find(([key]) => key === field.key)?.[1]
    return checkpoint ? { ...field, tier: 'required' as const, checkpoint } : field
  }),
}

test.each([
  [true, null, ['occupation']],
  [true, 'ordered', ['occupation', 'purchaseWay']],
  [true, 'won', ['occupation', 'purchaseWay', 'plate']],
  [true, 'stopped', []],
  [true, 'lost', []],
  [false, null, []],
] as const)('R27 reached %s, status %s: asked for %j, all at once', (isReached, status, keys) => {
  const missing = missingAtVisit({ template, facts: {}, isReached, status })
  expect(missing.map(({ key }) => key)).toEqual(keys)
})

test('R27 an organisation owes its code, and what is filled in is owed no more', () => {
  const facts = { party: '单位', occupation: '物流' }
  const missing = missingAtVisit({ template, facts, isReached: true, status: null })
  expect(missing.map(({ key }) => key)).toEqual(['organisation'])
})
