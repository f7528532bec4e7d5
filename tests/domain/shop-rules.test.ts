import { describe, expect, test } from 'vitest'
import { defaultShopRules } from '#shared/domain/shop-rules/default-shop-rules.ts'
import { shopRulesSchema } from '#shared/domain/shop-rules/shop-rules-schema.ts'
import { cadenceFor, gradeOf, queueRankFor, type ShopRules, schemeFor } from '#shared/domain/shop-rules.ts'
import { templateCodes } from '#shared/domain/template/template-presets.ts'
import { car } from '#tests/builders/card-events.ts'

const rules = defaultShopRules('car')
const [first] = rules.schemes
const second = { ...schemeFor(rules, null), version: 2 }
const later: ShopRules = { ...rules, schemes: [second, ...rules.schemes] }

describe('the schema', () => {
  test.each(templateCodes)('R05 takes the shipped rules of %s as they are stored and read back', (trade) => {
    const shipped = defaultShopRules(trade)
    expect(shopRulesSchema.parse(JSON.parse(JSON.stringify(shipped)))).toEqual(shipped)
  })

  test.each([
    ['a scheme nobody has', { schemeId: 'boats' }],
    ['a zone nobody has', { clockwork: { zone: 'Mars/Olympus', dayStartsAt: 0 } }],
    ['hours that end before they begin', { callingHours: { from: 1200, to: 540 } }],
    ['a week without a working day', { calendar: { ...rules.calendar, week: [] } }],
    [
      'a holiday that no calendar has',
      { calendar: { ...rules.calendar, years: { 2026: { offDays: ['2026-02-30'], workDays: [] } } } },
    ],
    ['a ladder without a step', { outcomes: rules.outcomes.map((outcome) => ({ ...outcome, retry: [] })) }],
    ['no outcomes', { outcomes: [] }],
  ])('R05 refuses %s', (_, change) => {
    expect(shopRulesSchema.safeParse({ ...rules, ...change }).success).toBe(false)
  })
})

describe('grades', () => {
  test('R05 the next grade of a card is decided in the newest version of its own scheme', () => {
    expect(schemeFor(later, car('H')).version).toBe(2)
    expect(schemeFor(later, { schemeId: 'log', schemeVersion: 1, code: 'A' }).id).toBe('log')
    expect(schemeFor(later, { schemeId: 'boats', schemeVersion: 1, code: 'A' })).toBe(second)
    expect(schemeFor(later, null)).toBe(second)
  })

  test('R05 a grade means what it meant in its own version', () => {
    expect(gradeOf(later, car('H'))).toBe(first?.grades[0])
    expect(gradeOf(later, { ...car('H'), schemeVersion: 9 })).toBeUndefined()
    expect(gradeOf(later, null)).toBeUndefined()
  })

  test('R10 a card without a grade waits as long as a new customer', () => {
    expect(cadenceFor(rules, null)).toEqual({ gaps: [2], repeat: 'last', limit: null })
  })

  test('R08 an unknown mark ranks like none', () => {
    expect(queueRankFor(rules, { schemeId: 'boats', schemeVersion: 1, code: 'A' })).toBe(
      queueRankFor(rules, null),
    )
  })

  test('R05 rules without their scheme are refused', () => {
    expect(() => schemeFor({ ...rules, schemes: [] }, null)).toThrow('no grade scheme car')
  })
})
