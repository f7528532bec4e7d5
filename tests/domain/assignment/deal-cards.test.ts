import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assignee } from '#shared/domain/assignment/assignee.ts'
import { countDeals, type DealtCard, dealCards } from '#shared/domain/assignment/deal-cards.ts'
import { type AssignPolicy, assignPolicies } from '#shared/domain/assignment/policy.ts'

const cardsOf = (count: number, finderId = 'nobody'): DealtCard[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `card-${at}`,
    registeredAt: `2026-11-${String(28 - at).padStart(2, '0')}T02:00:00.000Z`,
    finderId,
  }))

const person = (id: string, openCards = 0, isActive = true): Assignee => ({ id, openCards, isActive })
const whoGets = (policy: AssignPolicy, cards: readonly DealtCard[], chosen: readonly Assignee[]) =>
  dealCards({ policy, cards, chosen }).map(({ toId }) => toId)

describe('R33 cards are shared out', () => {
  test('in turn, in the order in which people were chosen', () => {
    expect(whoGets('round-robin', cardsOf(5), [person('li'), person('zhao')])).toEqual([
      ...['li', 'zhao', 'li', 'zhao', 'li'],
    ])
  })

  test('to whoever has least, until all have the same', () => {
    const chosen = [person('li', 4), person('zhao', 2), person('wu', 3)]
    const deals = dealCards({ policy: 'by-load', cards: cardsOf(6), chosen })
    expect(Object.fromEntries(countDeals(deals))).toEqual({ zhao: 3, wu: 2, li: 1 })
  })

  test('to whoever found them, the rest in turn', () => {
    const cards = [...cardsOf(2, 'wu'), ...cardsOf(2)]
    expect(whoGets('finder-first', cards, [person('li'), person('wu')])).toEqual(['wu', 'wu', 'li', 'wu'])
  })

  test('first registered, first given', () => {
    const deals = dealCards({
      policy: 'registration-order',
      cards: cardsOf(3),
      chosen: [person('li'), person('zhao')],
    })
    expect(deals).toEqual([
      { cardId: 'card-2', toId: 'li' },
      { cardId: 'card-1', toId: 'zhao' },
      { cardId: 'card-0', toId: 'li' },
    ])
  })

  test('never where everybody chosen has left', () => {
    for (const policy of assignPolicies) {
      expect(() => whoGets(policy, cardsOf(1), [person('li', 0, false)])).toThrow('nobody')
    }
  })
})

const arbitraryPeople = fc
  .uniqueArray(fc.record({ id: fc.uuid(), openCards: fc.nat(500), isActive: fc.boolean() }), {
    selector: ({ id }) => id,
    minLength: 1,
    maxLength: 12,
  })
  .filter((people) => people.some(({ isActive }) => isActive))

const arbitraryQuestion = arbitraryPeople.chain((chosen) =>
  fc.record({
    chosen: fc.constant(chosen),
    policy: fc.constantFrom(...assignPolicies),
    cards: fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        registeredAt: fc
          .date({ min: new Date(0), max: new Date('2030-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString()),
        finderId: fc.constantFrom('nobody', ...chosen.map(({ id }) => id)),
      }),
      { selector: ({ id }) => id, maxLength: 60 },
    ),
  }),
)

describe('R33 laws of every policy', () => {
  test('every card goes to exactly one of the chosen, never to one who has left, the same way every time', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const deals = dealCards(question)
        const here = question.chosen.filter(({ isActive }) => isActive).map(({ id }) => id)
        expect(deals.map(({ cardId }) => cardId).toSorted()).toEqual(
          question.cards.map(({ id }) => id).toSorted(),
        )
        expect(deals.every(({ toId }) => here.includes(toId))).toBe(true)
        expect(dealCards(question)).toEqual(deals)
      }),
    )
  })

  test('in turn, nobody gets more than one card more than another', () => {
    fc.assert(
      fc.property(
        arbitraryQuestion,
        fc.constantFrom('round-robin', 'registration-order'),
        (asked, policy) => {
          const counts = countDeals(dealCards({ ...asked, policy }))
          const each = asked.chosen.filter(({ isActive }) => isActive).map(({ id }) => counts.get(id) ?? 0)
          expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  test('by load, nobody is given a card while another of the chosen has fewer', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (asked) => {
        const here = asked.chosen.filter(({ isActive }) => isActive)
        const loads = new Map(here.map(({ id, openCards }) => [id, openCards]))
        for (const { toId } of dealCards({ ...asked, policy: 'by-load' })) {
          const load = loads.get(toId) ?? Number.NaN
          expect(load).toBe(Math.min(...loads.values()))
          loads.set(toId, load + 1)
        }
      }),
    )
  })
})
