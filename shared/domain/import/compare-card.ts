import { editFacts, type FieldEdit } from '../card/edit-facts.ts'
import type { Facts } from '../template/facts.ts'
import type { ImportedCard, ImportedPhone } from './imported-card.ts'

/** A card of the book as far as a list may change it. */
export interface ComparedCard {
  readonly name: string
  readonly source: string | null
  readonly facts: Facts
  readonly grade: string | null
  readonly phones: readonly string[]
  readonly customerNumbers: readonly string[]
}

/** What a record says otherwise than the card, each with its value before; nothing where they agree. */
export interface CardDifference {
  readonly name?: FieldEdit
  readonly source?: FieldEdit
  readonly facts: Readonly<Record<string, FieldEdit>>
  readonly grade: string | null
  readonly phones: readonly ImportedPhone[]
  readonly customerNumber: string | null
}

/** Compares a record with its card: an empty cell says nothing, so an update never empties a field (R77). Null for the same. */
export function compareCard(card: ComparedCard, record: ImportedCard): CardDifference | null {
  const difference = {
    ...editOf('name', card.name, record.name || card.name),
    ...editOf('source', card.source, record.source ?? card.source),
    facts: editFacts(card.facts, record.facts),
    grade: record.grade !== null && record.grade !== card.grade ? record.grade : null,
    phones: record.phones.filter(({ number }) => !card.phones.includes(number.e164)),
    customerNumber: newNumber(card, record),
  }
  const { name, source, facts, grade, phones, customerNumber } = difference
  const isSame = !name && !source && Object.keys(facts).length === 0 && phones.length === 0
  return isSame && grade === null && customerNumber === null ? null : difference
}

function editOf<Field extends 'name' | 'source'>(
  field: Field,
  old: string | null,
  wanted: string | null,
): Partial<Record<Field, FieldEdit>> {
  const edit: Partial<Record<Field, FieldEdit>> = {}
  if (old !== wanted) edit[field] = { old, new: wanted }
  return edit
}

function newNumber(card: ComparedCard, { customerNumber }: ImportedCard): string | null {
  return customerNumber !== null && !card.customerNumbers.includes(customerNumber) ? customerNumber : null
}
