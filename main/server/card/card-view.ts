import type { Selectable } from 'kysely'
import { toCourse } from '#db/course-columns.ts'
import type { AssignmentEntry } from '#db/queries/assignment-queries.ts'
import type { CardRow } from '#db/queries/card-row.ts'
import type { VisitRow } from '#db/queries/visit/visit-row.ts'
import type { ContactTable, CustomerNumberTable, PhoneTable } from '#db/tables/card-tables.ts'
import type { CardView, PhoneEntry } from '#shared/contract/answers.ts'
import { formatPhone } from '#shared/domain/phone.ts'
import { toVisitEntry } from '../visit/visit-entry.ts'
import { consentIn } from './contact-command.ts'

interface Parts {
  readonly card: CardRow
  readonly phones: readonly Selectable<PhoneTable>[]
  readonly contacts: readonly Selectable<ContactTable>[]
  readonly customerNumbers: readonly Selectable<CustomerNumberTable>[]
  readonly visits: readonly VisitRow[]
  readonly assignments: readonly AssignmentEntry[]
  readonly doNotCall: CardView['doNotCall']
  readonly version: number
}

/** A card whole, front and back, before anything is masked. */
export function toCardView(parts: Parts): CardView {
  const { card, phones, contacts, customerNumbers, visits, assignments, doNotCall, version } = parts
  return {
    id: card.id,
    number: card.number,
    name: card.name,
    ownerId: card.ownerId,
    ownerName: card.ownerName,
    templateCode: card.templateCode,
    templateVersion: card.templateVersion,
    facts: JSON.parse(card.facts),
    source: card.source,
    isStarred: card.isStarred === 1,
    createdAt: card.registeredAt,
    deletedAt: card.deletedAt,
    phones: phones.map(toPhoneEntry),
    contacts: contacts.map(({ id, name, relation }) => ({ id, name, relation })),
    consent: consentIn(card),
    doNotCall,
    customerNumbers: customerNumbers.map(({ source, number }) => ({ source, number })),
    course: toCourse(card),
    visits: visits.map(toVisitEntry),
    assignments: assignments.map(toAssignmentView),
    version,
  }
}

function toAssignmentView({ id, madeAt, byName, fromName, toName, why }: AssignmentEntry) {
  return { id, at: madeAt, byName: byName ?? '', fromName, toName, why }
}

function toPhoneEntry(phone: Selectable<PhoneTable>): PhoneEntry {
  const { id, e164, line, extension, state, isShared, contactId } = phone
  return { id, e164, shown: formatPhone(e164), line, extension, state, isShared: isShared === 1, contactId }
}
