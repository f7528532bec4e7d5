import type { ListLook } from '#renderer/stores/import-run.ts'
import type { PickName } from '#renderer/texts/language.ts'
import type { Texts } from '#renderer/texts/texts.ts'
import type { Fault } from '#shared/contract/call.ts'
import type { Mapping } from '#shared/domain/import/mapping.ts'
import { type MappingFault, mappingFaults } from '#shared/domain/import/mapping-faults.ts'

export const leftOut = ''
const longestKey = 60

interface Words {
  readonly texts: Texts
  readonly pick: PickName
}

interface Choice {
  readonly value: string
  readonly label: string
}

/** What a column can become: nothing, one of the card's fields, or kept under its own heading. */
export function fieldChoices(look: ListLook, heading: string, { texts, pick }: Words): readonly Choice[] {
  const known = look.fields.map((field) => ({ value: field.field, label: pick(field) }))
  const own = ownField(heading)
  const isKnown = known.some(({ value }) => value === own)
  return [
    { value: leftOut, label: texts.import.leaveOut },
    ...known,
    ...(heading === '' || isKnown ? [] : [{ value: own, label: texts.import.keepAs(heading) }]),
  ]
}

function ownField(heading: string): string {
  return `fact:${heading.slice(0, longestKey)}`
}

/** The mapping with one column put to another field. */
export function withField(mapping: Mapping, column: number, field: string): Mapping {
  const others = mapping.columns.filter((one) => one.column !== column)
  const columns =
    field === leftOut ? others : [...others, { column, field }].sort((a, b) => a.column - b.column)
  return { ...mapping, columns, identity: identityOf(columns, mapping.identity) }
}

/** The number where only that is mapped, the customer number where only that is; else what was chosen. */
function identityOf(columns: Mapping['columns'], chosen: Mapping['identity']): Mapping['identity'] {
  const has = (field: string) => columns.some((one) => one.field === field)
  if (has('phone') && has('customer-number')) return chosen
  return has('customer-number') ? 'customer-number' : 'phone'
}

/** What is wrong with the mapping right now, with the names a person reads. */
export function faultsOfMapping(
  look: ListLook,
  mapping: Mapping,
  nameOf: (field: string) => string,
): readonly Fault[] {
  const headings = look.columns.map(({ heading }) => heading)
  return mappingFaults(mapping, headings).map((fault) => toFault(fault, nameOf))
}

function toFault(fault: MappingFault, nameOf: (field: string) => string): Fault {
  switch (fault.kind) {
    case 'column-mapped-twice': {
      const [first, second] = fault.fields.map(nameOf)
      return { kind: fault.kind, data: { heading: fault.heading, first: first ?? '', second: second ?? '' } }
    }
    case 'field-mapped-twice': {
      const [first, second] = fault.headings
      return { kind: fault.kind, data: { field: nameOf(fault.field), first, second } }
    }
    case 'unknown-field':
      return { kind: fault.kind, data: { field: fault.field, heading: fault.heading } }
    case 'unknown-column':
      return { kind: fault.kind, data: { column: fault.column } }
    case 'unknown-outcome':
      return { kind: fault.kind, data: { outcome: fault.outcome } }
    case 'no-identity':
      return { kind: fault.kind, data: { identity: fault.identity } }
  }
}
