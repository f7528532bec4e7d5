import type { Selectable } from 'kysely'
import type { CardRow } from '#db/queries/card-row.ts'
import type { CustomerNumberTable, PhoneTable } from '#db/tables/card-tables.ts'
import type { Command } from '#db/write/command.ts'
import { cardKeysOf } from './card-keys.ts'
import { factsIn } from './edit-card-command.ts'
import { type KnownPhone, phoneRows } from './typed-phones.ts'

interface AddPhone {
  readonly changeId: string
  readonly phoneId: string
  readonly card: CardRow
  /** The one number that was typed. */
  readonly known: readonly KnownPhone[]
  readonly phones: readonly Selectable<PhoneTable>[]
  readonly customerNumbers: readonly Selectable<CustomerNumberTable>[]
}

/** One more number of a customer, behind those the card has (R63). */
export function addPhoneCommand(added: AddPhone): Command {
  const { changeId, phoneId, card, known, phones, customerNumbers } = added
  const numbers = known.map(({ reading }) => reading.e164)
  const position = Math.max(-1, ...phones.map((phone) => phone.position)) + 1
  const keys = cardKeysOf({
    name: card.name,
    number: card.number,
    facts: factsIn(card),
    phones: [...phones.map(({ e164 }) => e164), ...numbers],
    customerNumbers: customerNumbers.map(({ number }) => number),
  })
  return {
    ...{ id: changeId, kind: 'card.addPhone', version: 1, entity: 'card', entityId: card.id },
    payload: { phones: { ref: phoneId, new: numbers } },
    rows: phoneRows({ cardId: card.id, phones: known.map((phone) => ({ ...phone, id: phoneId })), position }),
    searchKeys: [{ cardId: card.id, keys }],
  }
}
