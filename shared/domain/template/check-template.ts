import type { CardTemplate, FieldKind, TemplateField } from './card-template.ts'
import { factFields } from './card-template.ts'
import { mostFields, type WantedField, wholeLabel } from './edit-template.ts'
import { organisationWord, partyKey, personWord } from './party.ts'

/** One thing that forbids an edit of a template; the data is what its sentence needs. */
export interface TemplateFault {
  readonly kind:
    | 'field-unnamed'
    | 'field-named-twice'
    | 'field-named-as-retired'
    | 'field-gone'
    | 'field-unknown'
    | 'field-needs-options'
    | 'field-option-twice'
    | 'field-fixed'
    | 'field-needs-checkpoint'
    | 'too-many-fields'
  readonly field: 'template'
  readonly data: Readonly<Record<string, string | number>>
}

interface Edit {
  readonly template: CardTemplate
  readonly wanted: readonly WantedField[]
}

/** All that forbids an edit whatever the cards hold: names, options, fields that would be gone (R62, R27). */
export function checkTemplate({ template, wanted }: Edit): readonly TemplateFault[] {
  if (wanted.length > mostFields) {
    return [toFault('too-many-fields', { count: wanted.length, most: mostFields })]
  }
  return [
    ...checkKeys({ template, wanted }),
    ...checkNames({ template, wanted }),
    ...wanted.flatMap((field, place) => checkField(field, place + 1)),
  ]
}

function checkKeys({ template, wanted }: Edit): readonly TemplateFault[] {
  const keys = wanted.flatMap(({ key }) => key ?? [])
  const facts = factFields(template)
  const known = new Set(facts.map(({ key }) => key))
  const gone = facts.filter(({ key }) => !keys.includes(key))
  const strange = keys.filter((key, place) => !known.has(key) || keys.indexOf(key) !== place)
  return [
    ...gone.map(({ label }) => toFault('field-gone', { label: label.zh })),
    ...strange.map((key) => toFault('field-unknown', { label: key })),
  ]
}

function checkNames({ template, wanted }: Edit): readonly TemplateFault[] {
  const own = template.fields.filter(({ holder }) => holder !== 'fact')
  const named = new Map<string, boolean>(
    own.flatMap((field) => plainNames(field).map((name) => [name, false] as const)),
  )
  const faults: TemplateFault[] = []
  for (const field of wanted) {
    const label = wholeLabel(field)
    const names = plainNames({ label })
    const double = names.find((name) => named.has(name))
    if (double !== undefined) {
      const isRetired = field.isRetired || named.get(double) === true
      faults.push(toFault(isRetired ? 'field-named-as-retired' : 'field-named-twice', { label: label.zh }))
    }
    for (const name of names) named.set(name, field.isRetired)
  }
  return faults
}

/** As two names are the same to whoever reads them. */
function plainNames({ label: { zh, en } }: Pick<TemplateField, 'label'>): readonly string[] {
  const plain = [zh, en].map((name) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim())
  return [...new Set(plain)].filter((name) => name !== '')
}

function checkField(field: WantedField, place: number): readonly TemplateFault[] {
  const label = wholeLabel(field).zh
  if (label === '') return [toFault('field-unnamed', { place })]
  if (isFixed(field) && !isPartyField(field)) return [toFault('field-fixed', { label })]
  return [
    ...checkOptions(field, label),
    ...(field.tier === 'required' && field.checkpoint === null
      ? [toFault('field-needs-checkpoint', { label })]
      : []),
  ]
}

function checkOptions({ kind, options }: WantedField, label: string): readonly TemplateFault[] {
  if (kind !== 'choice' && kind !== 'many') return []
  const words = options.map((option) => option.trim())
  const twice = words.find((word, place) => words.indexOf(word) !== place)
  if (words.length === 0 || words.includes('')) return [toFault('field-needs-options', { label })]
  return twice === undefined ? [] : [toFault('field-option-twice', { label, option: twice })]
}

/** Whether the program itself reads the field's words, so that only its name is for editing. */
export function isFixed({ key }: Pick<WantedField, 'key'>): boolean {
  return key === partyKey
}

function isPartyField({ kind, options }: WantedField): boolean {
  return kind === 'choice' && options.join() === [personWord, organisationWord].join()
}

/** Something that is allowed only while no card holds it: a word to choose, or any value under another kind. */
export interface AskedUse {
  readonly key: string
  readonly label: string
  /** The word that would no longer be there to choose; null where the field's kind changes. */
  readonly option: string | null
}

/** What must not be in use for this edit (R62). */
export function usesToAsk({ template, wanted }: Edit): readonly AskedUse[] {
  const before = new Map(factFields(template).map((field) => [field.key, field]))
  return wanted.flatMap((field): readonly AskedUse[] => {
    const { key } = field
    const old = key === null ? undefined : before.get(key)
    if (!old || key === null) return []
    const label = old.label.zh
    if (!keepsMeaning(old.kind, field.kind)) return [{ key, label, option: null }]
    const words = field.options.map((option) => option.trim())
    const isChosen = field.kind === 'choice' || field.kind === 'many'
    const gone = isChosen ? old.options.filter((option) => !words.includes(option)) : []
    return gone.map((option) => ({ key, label, option }))
  })
}

/** Whether every value of the one kind is a good value of the other. */
export function keepsMeaning(from: FieldKind, to: FieldKind): boolean {
  if (from === to) return true
  if (to === 'many') return from === 'text' || from === 'choice'
  return from !== 'many' && to !== 'number' && to !== 'day'
}

function toFault(kind: TemplateFault['kind'], data: TemplateFault['data']): TemplateFault {
  return { kind, field: 'template', data }
}
