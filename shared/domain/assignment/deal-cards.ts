import { assertNever } from '../../lib/assert-never.ts'
import { compareText } from '../../lib/compare-text.ts'
import type { Instant } from '../day.ts'
import type { Assignee } from './assignee.ts'
import type { AssignPolicy } from './policy.ts'
import { takeLeastLoaded } from './take-least-loaded.ts'
import { takeTurns } from './take-turns.ts'

/** A card that is to be given to somebody. */
export interface DealtCard {
  readonly id: string
  readonly registeredAt: Instant
  /** Who registered or found the customer. */
  readonly finderId: string
}

export interface Deal {
  readonly cardId: string
  readonly toId: string
}

interface Question {
  readonly cards: readonly DealtCard[]
  readonly chosen: readonly Assignee[]
  readonly policy: AssignPolicy
}

/** Gives every card to exactly one of the chosen who are still here; the same question has the same answer (R33). Throws where nobody is left. */
export function dealCards({ cards, chosen, policy }: Question): readonly Deal[] {
  switch (policy) {
    case 'round-robin':
      return dealWith(cards, takeTurns(chosen))
    case 'by-load':
      return dealWith(cards, takeLeastLoaded(chosen))
    case 'finder-first':
      return dealToFinders(cards, chosen)
    case 'registration-order':
      return dealWith(cards.toSorted(compareRegistrations), takeTurns(chosen))
    default:
      return assertNever(policy)
  }
}

/** How many each of the chosen gets. */
export function countDeals(deals: readonly Deal[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { toId } of deals) counts.set(toId, (counts.get(toId) ?? 0) + 1)
  return counts
}

function dealWith(cards: readonly DealtCard[], next: () => string): readonly Deal[] {
  return cards.map(({ id }) => ({ cardId: id, toId: next() }))
}

/** Whoever found a customer keeps it; what nobody of the chosen found goes in turn. */
function dealToFinders(cards: readonly DealtCard[], chosen: readonly Assignee[]): readonly Deal[] {
  const here = new Set(chosen.filter(({ isActive }) => isActive).map(({ id }) => id))
  const next = takeTurns(chosen)
  return cards.map(({ id, finderId }) => ({ cardId: id, toId: here.has(finderId) ? finderId : next() }))
}

function compareRegistrations(a: DealtCard, b: DealtCard): number {
  return compareText(a.registeredAt, b.registeredAt) || compareText(a.id, b.id)
}
