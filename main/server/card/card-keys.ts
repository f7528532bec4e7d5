import { type SearchKeys, searchKeysOf } from '#shared/domain/search-keys.ts'
import type { Facts } from '#shared/domain/template/facts.ts'

/** What of a card the search box finds it by, as the card holds it. */
interface KeyedCard {
  readonly name: string
  readonly number: string
  /** In E.164. */
  readonly phones: readonly string[]
  readonly customerNumbers: readonly string[]
  readonly facts: Facts
}

/** The card's search keys: name, numbers, 编号, plate and company. */
export function cardKeysOf({ name, number, phones, customerNumbers, facts }: KeyedCard): SearchKeys {
  const { plate, company } = facts
  return searchKeysOf({
    name,
    phones,
    plate: textOf(plate),
    company: textOf(company),
    others: [number, ...customerNumbers],
  })
}

function textOf(fact: Facts[string] | undefined): string | null {
  return typeof fact === 'string' ? fact : null
}
