import type { TemplateField } from './card-template.ts'
import type { FactValue } from './facts.ts'
import { isMeantFor, partyOf } from './party.ts'

/** Facts as a card holds them, or as a screen was told of them: an empty one may be there as null. */
export type LooseFacts = Readonly<Record<string, FactValue | null | undefined>>

type Asked = Pick<TemplateField, 'key' | 'party' | 'isRetired'>

/** What the front of a card shows: the fields asked of such a customer, and the keys of everything else that is filled. */
export interface FrontFacts<Field> {
  readonly asked: readonly Field[]
  readonly kept: readonly string[]
}

/** Every filled fact of a card in one of two places; a value whose field was retired, or never was one, is not lost from sight (R62). */
export function frontFacts<Field extends Asked>(
  fields: readonly Field[],
  facts: LooseFacts,
): FrontFacts<Field> {
  const customer = partyOf(facts)
  const asked = fields.filter(
    (field) => !field.isRetired && (isMeantFor(field, customer) || isFilled(facts[field.key])),
  )
  const shown = new Set(asked.map(({ key }) => key))
  const order = new Map(fields.map(({ key }, place) => [key, place]))
  const kept = Object.keys(facts)
    .filter((key) => isFilled(facts[key]) && !shown.has(key))
    .toSorted((a, b) => (order.get(a) ?? fields.length) - (order.get(b) ?? fields.length))
  return { asked, kept }
}

function isFilled(value: FactValue | null | undefined): boolean {
  return (
    value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  )
}
