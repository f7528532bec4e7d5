import type { FactValue } from '#renderer/stores/card-edits.ts'
import type { PickName } from '#renderer/texts/language.ts'
import type { Texts } from '#renderer/texts/texts.ts'
import type { CardView, ShopView, TemplateField } from '#shared/contract/answers.ts'
import type { Inputs } from '#shared/contract/client.ts'
import { frontFacts } from '#shared/domain/template/front-facts.ts'

/** One field of the front as it can be changed: the name, the source, or a fact. */
export interface FrontField {
  readonly key: string
  readonly label: string
  readonly kind: TemplateField['kind']
  readonly options: readonly string[]
  readonly tier: TemplateField['tier']
}

const nameKey = 'name'
const sourceKey = 'source'

interface Front {
  readonly template: ShopView['template']
  readonly facts: CardView['facts']
  readonly texts: Texts
  readonly pick: PickName
}

/** Name and source first, then the facts that such a customer is asked for, in the order of the paper. */
export function frontFields({ template, facts, texts, pick }: Front): readonly FrontField[] {
  const { cardPage } = texts
  const own = { kind: 'text', options: [] } as const
  return [
    { ...own, key: nameKey, label: cardPage.name, tier: 'required' },
    { ...own, key: sourceKey, label: cardPage.source, tier: 'important' },
    ...frontFacts(template.fields, facts).asked.map(({ key, label, kind, options, tier }) => {
      return { key, label: pick(label), kind, options, tier }
    }),
  ]
}

export function fieldValue(card: CardView, key: string): FactValue {
  if (key === nameKey) return card.name
  return key === sourceKey ? card.source : (card.facts[key] ?? null)
}

/** What is sent to change one field and no other. */
export function editOf(
  key: string,
  value: FactValue,
): Pick<Inputs['card']['edit'], 'name' | 'source' | 'facts'> {
  if (key === nameKey) return { name: String(value ?? '') }
  if (key === sourceKey) return { source: value === null || value === '' ? null : String(value) }
  return { facts: { [key]: value } }
}

export function sameValue(one: FactValue, other: FactValue): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
