import { findCard } from '#db/queries/card-queries.ts'
import { mapCustomerNumberOwners } from '#db/queries/phone-queries.ts'
import type { Reader } from '#db/reader.ts'
import type { OwningCard } from './typed-phones.ts'

/** The card that has one of the shop's own customer numbers already (R78). */
export async function findCustomerNumberOwner(
  tx: Reader,
  given: { readonly source: string; readonly number: string } | undefined,
): Promise<OwningCard | null> {
  if (!given?.number.trim()) return null
  const { source, number } = given
  const owners = await mapCustomerNumberOwners(tx, { source, numbers: [number.trim()] })
  const cardId = owners.get(number.trim())
  const card = cardId === undefined ? undefined : await findCard(tx, cardId)
  return card ? { ...card, cardId: card.id } : null
}
