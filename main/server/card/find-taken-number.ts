import type { Selectable } from 'kysely'
import type { CardRow } from '#db/queries/card-row.ts'
import { findPhoneOwner } from '#db/queries/phone-queries.ts'
import type { Reader } from '#db/reader.ts'
import type { CustomerNumberTable, PhoneTable } from '#db/tables/card-tables.ts'
import { findCustomerNumberOwner } from './customer-number-owner.ts'
import type { OwningCard } from './typed-phones.ts'

interface BinnedCard {
  readonly card: CardRow
  readonly phones: readonly Selectable<PhoneTable>[]
  readonly customerNumbers: readonly Selectable<CustomerNumberTable>[]
}

/** The card that took one of the numbers while this one lay in the bin; a number shared on purpose is nobody's alone (R63). */
export async function findTakenNumber(
  tx: Reader,
  { card, phones, customerNumbers }: BinnedCard,
): Promise<OwningCard | null> {
  for (const { e164, isShared, deletedAt } of phones) {
    const owner = deletedAt === card.deletedAt ? await findPhoneOwner(tx, e164) : undefined
    if (owner && isShared === 0) return owner
  }
  for (const number of customerNumbers.filter(({ deletedAt }) => deletedAt === card.deletedAt)) {
    const owner = await findCustomerNumberOwner(tx, number)
    if (owner) return owner
  }
  return null
}
