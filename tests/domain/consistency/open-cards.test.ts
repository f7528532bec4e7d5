import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardStatuses } from '#shared/domain/card-status.ts'
import { countOpenCards, type IdentifiedCard } from '#shared/domain/consistency/open-cards.ts'

function card(id: string, ...identities: readonly string[]): IdentifiedCard {
  return { id, status: 'open', isBinned: false, identities }
}

test('R01 open intent customers are as many as open cards', () => {
  expect(countOpenCards([card('a', '138'), card('b', '139', '0571')])).toEqual({
    customers: 2,
    cards: 2,
    doubles: [],
  })
})

test('R01 a customer with two cards is named with both, also where a third card joins them', () => {
  expect(
    countOpenCards([card('a', '138'), card('b', '139'), card('c', '137'), card('d', '138', '139')]),
  ).toEqual({
    ...{ customers: 2, cards: 4, doubles: [['a', 'b', 'd']] },
  })
})

test('R01 closed and binned cards are no open ones', () => {
  const cards = [
    card('a', '138'),
    { ...card('b', '138'), status: 'lost' as const },
    { ...card('c', '138'), isBinned: true },
  ]
  expect(countOpenCards(cards)).toEqual({ customers: 1, cards: 1, doubles: [] })
})

test('R01 the counts differ exactly by the doubles', () => {
  const cards = fc.array(
    fc.record({
      id: fc.uuid(),
      status: fc.constantFrom(...cardStatuses),
      isBinned: fc.boolean(),
      identities: fc.uniqueArray(fc.integer({ min: 1, max: 12 }).map(String), { maxLength: 3 }),
    }),
  )
  fc.assert(
    fc.property(cards, (some) => {
      const { customers, cards: open, doubles } = countOpenCards(some)
      expect(open - customers).toBe(doubles.reduce((sum, ids) => sum + ids.length - 1, 0))
    }),
  )
})

test('R71 a hundred thousand cards are counted at once', () => {
  const many = Array.from({ length: 100_000 }, (_, n) => card(`c${n}`, `p${n}`))
  expect(countOpenCards(many)).toEqual({ customers: 100_000, cards: 100_000, doubles: [] })
})
