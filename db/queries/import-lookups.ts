import type { Reader } from '../reader.ts'
import type { Store } from '../store.ts'
import { mapCustomerNumberOwners, mapPhoneOwners } from './phone-queries.ts'

/** Card ids by identity, for those that are in the book; more than one where a number is shared (R63). */
export type KnownCards = ReadonlyMap<string, readonly string[]>

/** Cards that have one of these numbers, for a chunk of an import: prepared once, so that a million rows ask cheaply. */
export async function findCardsByPhone(
  store: Store,
  tx: Reader,
  numbers: readonly string[],
): Promise<KnownCards> {
  if (store.engine === 'postgres') return inLists(await mapPhoneOwners(tx, numbers))
  const find = store.statements.get('select card_id from phone where e164 = ? and deleted_at is null').pluck()
  return ask(numbers, (number) => find.all(number))
}

/** Cards that have one of the shop's own numbers of a source (R78). */
export async function findCardsByCustomerNumber(
  store: Store,
  tx: Reader,
  { source, numbers }: { readonly source: string; readonly numbers: readonly string[] },
): Promise<KnownCards> {
  if (store.engine === 'postgres') return inLists(await mapCustomerNumberOwners(tx, { source, numbers }))
  const sql = 'select card_id from customer_number where source = ? and number = ? and deleted_at is null'
  const find = store.statements.get(sql).pluck()
  return ask(numbers, (number) => find.all(source, number))
}

function ask(numbers: readonly string[], find: (number: string) => readonly unknown[]): KnownCards {
  const known = new Map<string, readonly string[]>()
  for (const number of numbers) {
    const found = find(number)
    if (found.length > 0) known.set(number, found.map(String))
  }
  return known
}

function inLists(owners: ReadonlyMap<string, string>): KnownCards {
  return new Map([...owners].map(([number, cardId]) => [number, [cardId]]))
}
