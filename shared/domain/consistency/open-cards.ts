import { type CardStatus, isInQueue } from '../card-status.ts'

/** A card by what identifies its customer: numbers that are not shared on purpose, and the shop's own numbers (R78). */
export interface IdentifiedCard {
  readonly id: string
  readonly status: CardStatus
  readonly isBinned: boolean
  readonly identities: readonly string[]
}

/** Open intent customers, their open cards, and every customer who has more than one; the counts differ only by those. */
export interface OpenCards {
  readonly customers: number
  readonly cards: number
  readonly doubles: readonly (readonly string[])[]
}

/** Counts open intent customers and open cards; the two are equal at all times, and each mismatch names its cards (R01, R71). */
export function countOpenCards(cards: readonly IdentifiedCard[]): OpenCards {
  const open = cards.filter(({ status, isBinned }) => isInQueue(status) && !isBinned)
  const customers = groupByCustomer(open)
  const doubles = customers.filter((ids) => ids.length > 1)
  return { customers: customers.length, cards: open.length, doubles }
}

interface Customer {
  readonly cardIds: readonly string[]
  readonly identities: readonly string[]
}

/** Cards that share an identity, directly or over a third card, are one customer's. */
function groupByCustomer(cards: readonly IdentifiedCard[]): readonly (readonly string[])[] {
  const customers = new Set<Customer>()
  const customerOf = new Map<string, Customer>()
  for (const { id, identities } of cards) {
    const same = [...new Set(identities.flatMap((identity) => customerOf.get(identity) ?? []))]
    const merged: Customer = {
      cardIds: [...same.flatMap(({ cardIds }) => cardIds), id],
      identities: [...same.flatMap((customer) => customer.identities), ...identities],
    }
    for (const customer of same) customers.delete(customer)
    for (const identity of merged.identities) customerOf.set(identity, merged)
    customers.add(merged)
  }
  return [...customers].map(({ cardIds }) => cardIds)
}
