import type { FactValue } from '#renderer/stores/card-edits.ts'
import type { PickName } from '#renderer/texts/language.ts'
import type { Texts } from '#renderer/texts/texts.ts'
import type { CardView, ShopView, TemplateField } from '#shared/contract/answers.ts'
import type { Inputs } from '#shared/contract/client.ts'

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

/** Name and source first, then the facts in the order of the paper. */
export function frontFields(rules: ShopView, texts: Texts, pick: PickName): readonly FrontField[] {
  const { cardPage } = texts
  const own = { kind: 'text', options: [] } as const
  return [
    { ...own, key: nameKey, label: cardPage.name, tier: 'required' },
    { ...own, key: sourceKey, label: cardPage.source, tier: 'important' },
    ...rules.template.fields
      .filter((field) => field.side === 'front')
      .map(({ key, label, kind, options, tier }) => ({ key, label: pick(label), kind, options, tier })),
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
