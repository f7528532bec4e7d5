import type { CardTemplate, TemplateField } from './card-template.ts'
import { factFields } from './card-template.ts'

/** One fact's field as somebody wants it; without a key it is a new one. */
export interface WantedField
  extends Pick<TemplateField, 'label' | 'kind' | 'options' | 'tier' | 'checkpoint' | 'party'> {
  readonly key: string | null
  readonly isRetired: boolean
}

/** Most fields that one card asks for. */
export const mostFields = 120

interface TemplateEdit {
  readonly template: CardTemplate
  /** Every fact of the template and the new ones, in the order wanted. */
  readonly wanted: readonly WantedField[]
  /** Keys that facts of this shop have under any of its templates. */
  readonly takenKeys: ReadonlySet<string>
  newKey(): string
}

/**
 * The template's successor: what was used is never edited. A field keeps its key whatever it is called, and none ever
 * goes, so no value of any card is lost. What the card itself or a visit holds keeps its place on the paper (R62).
 */
export function templateAfter({ template, wanted, takenKeys, newKey }: TemplateEdit): CardTemplate {
  const before = new Map(template.fields.map((field) => [field.key, field]))
  const keys = keysOf({ wanted, takenKeys, newKey })
  const facts = wanted.map((field, place) => toField(field, keys[place] ?? newKey(), before))
  return { ...template, version: template.version + 1, fields: inPlace(template, facts) }
}

/** A template as the program ships it now, under what the shop made of it: fields that are new in the program come last (R62). */
export function withShippedFields(own: CardTemplate, shipped: CardTemplate): CardTemplate {
  const known = new Set(own.fields.map(({ key }) => key))
  const fresh = shipped.fields.filter(({ key }) => !known.has(key))
  return fresh.length === 0 ? own : { ...own, fields: [...own.fields, ...fresh] }
}

/** A field's name in both languages; where only one was typed it stands for both. */
export function wholeLabel({ label: { zh, en } }: Pick<WantedField, 'label'>): TemplateField['label'] {
  return { zh: zh.trim() || en.trim(), en: en.trim() || zh.trim() }
}

function keysOf({ wanted, takenKeys, newKey }: Omit<TemplateEdit, 'template'>): readonly string[] {
  const taken = new Set([...takenKeys, ...wanted.flatMap(({ key }) => key ?? [])])
  return wanted.map((field) => {
    if (field.key !== null) return field.key
    const key = ownKey(field, taken) ?? newKey()
    taken.add(key)
    return key
  })
}

const chinese = /^\p{Script=Han}[\p{Script=Han}\p{N} ]*$/u

/** A list brings a column nobody knew as a fact under its own heading; a field of that name takes those values over. */
function ownKey(field: WantedField, taken: ReadonlySet<string>): string | null {
  const { zh } = wholeLabel(field)
  return chinese.test(zh) && !taken.has(zh) ? zh : null
}

function toField(field: WantedField, key: string, before: ReadonlyMap<string, TemplateField>): TemplateField {
  const { kind, tier, party, isRetired } = field
  const hasOptions = kind === 'choice' || kind === 'many'
  return {
    ...(before.get(key) ?? { holder: 'fact', side: 'front' }),
    ...{ key, label: wholeLabel(field), kind, tier, party, isRetired },
    options: hasOptions ? field.options.map((option) => option.trim()) : [],
    checkpoint: tier === 'general' ? null : field.checkpoint,
  }
}

/** The facts in their new order, where facts stood before; more of them stand behind. */
function inPlace(template: CardTemplate, facts: readonly TemplateField[]): readonly TemplateField[] {
  const waiting = [...facts]
  const kept = template.fields.flatMap((field) => (field.holder === 'fact' ? waiting.splice(0, 1) : [field]))
  return [...kept, ...waiting]
}

/** The template's own facts as an edit begins with them. */
export function wantedFields(template: CardTemplate): readonly WantedField[] {
  return factFields(template).map(({ key, label, kind, options, tier, checkpoint, party, isRetired }) => {
    return { key, label, kind, options, tier, checkpoint, party, isRetired: isRetired === true }
  })
}
