import type { Selectable } from 'kysely'
import type { CardRow } from '#db/queries/card-row.ts'
import type { ContactTable, PhoneTable } from '#db/tables/card-tables.ts'
import type { Command, Json } from '#db/write/command.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import { type Consent, plainConsent } from '#shared/domain/card/consent.ts'
import { type Contact, plainContact } from '#shared/domain/card/contact.ts'

interface Change {
  readonly changeId: string
  readonly cardId: string
}

interface SaveContact extends Change {
  readonly contactId: string
  readonly contact: Contact
  /** The people the card has, this one among them where it is a known one. */
  readonly contacts: readonly Selectable<ContactTable>[]
}

/** One more person of the card behind the others, or a known one under another name; nothing where nothing changes. */
export function saveContactCommand(saved: SaveContact): readonly Command[] {
  const { contactId, contacts } = saved
  const before = contacts.find(({ id }) => id === contactId)
  const old = before ? { name: before.name, relation: before.relation } : null
  const { name, relation } = plainContact(saved.contact)
  if (old?.name === name && old.relation === relation) return []
  const position = Math.max(-1, ...contacts.map((contact) => contact.position)) + 1
  const row: RowWrite = before
    ? { update: 'contact', id: contactId, set: { name, relation } }
    : { insert: 'contact', row: { id: contactId, cardId: saved.cardId, name, relation, position } }
  return [toCommand(saved, { [`contacts.${contactId}`]: { old, new: { name, relation } } }, [row])]
}

interface RemoveContact extends Change {
  readonly contact: Selectable<ContactTable>
  readonly phones: readonly Selectable<PhoneTable>[]
}

/** The person off the card; their numbers stay, as the customer's own. */
export function removeContactCommand(removed: RemoveContact): Command {
  const { contact, phones } = removed
  const { id, name, relation } = contact
  const theirs = phones.filter(({ contactId }) => contactId === id)
  return toCommand(
    removed,
    { [`contacts.${id}`]: { old: { name, relation, phones: theirs.map((phone) => phone.id) }, new: null } },
    [
      ...theirs.map((phone): RowWrite => ({ update: 'phone', id: phone.id, set: { contactId: null } })),
      { remove: 'contact', id },
    ],
  )
}

interface GivePhone extends Change {
  readonly phone: Selectable<PhoneTable>
  readonly contactId: string | null
}

/** A number given to one of the card's people, or back to the customer. */
export function givePhoneCommand(given: GivePhone): readonly Command[] {
  const { phone, contactId } = given
  if (phone.contactId === contactId) return []
  const payload = { [`phones.${phone.id}.contact`]: { old: phone.contactId, new: contactId } }
  return [toCommand(given, payload, [{ update: 'phone', id: phone.id, set: { contactId } }])]
}

/** What a card knows of its customer's consent. */
export function consentIn({ consentSource, consentAt, consentProof }: CardRow): Consent | null {
  if (consentSource === null || consentAt === null) return null
  return { source: consentSource, at: consentAt, proof: consentProof }
}

interface SaveConsent extends Change {
  readonly before: Consent | null
  readonly consent: Consent | null
}

/** The consent with its value before and after; null takes it back. */
export function saveConsentCommand(saved: SaveConsent): readonly Command[] {
  const { cardId, before } = saved
  const after = saved.consent && plainConsent(saved.consent)
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const set = {
    consentSource: after?.source ?? null,
    consentAt: after?.at ?? null,
    consentProof: after?.proof ?? null,
  }
  const payload = { consent: { old: before && { ...before }, new: after && { ...after } } }
  return [toCommand(saved, payload, [{ update: 'card', id: cardId, set }])]
}

function toCommand({ changeId, cardId }: Change, payload: Json, rows: readonly RowWrite[]): Command {
  return { id: changeId, kind: 'card.people', version: 1, entity: 'card', entityId: cardId, payload, rows }
}
