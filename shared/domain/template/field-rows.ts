import type { FieldHolder, TemplateField } from './card-template.ts'

type Names = readonly [zh: string, en: string]
type Details = Partial<Omit<TemplateField, 'key' | 'label' | 'holder'>>

/** One field as the shipped templates write it down. */
export type FieldRow = readonly [key: string, names: Names, details?: Details]

const usual = { kind: 'text', options: [], tier: 'general', checkpoint: null, party: 'both' } as const

export const forPerson = { party: 'person' } as const
export const forOrganisation = { party: 'organisation' } as const

/** Fields of one holder from their rows; what a row leaves out is an ordinary line of text for everybody. */
export function fieldsIn(
  holder: FieldHolder,
  side: TemplateField['side'],
  rows: readonly FieldRow[],
): readonly TemplateField[] {
  return rows.map(([key, [zh, en], details]): TemplateField => {
    return { ...usual, key, label: { zh, en }, holder, side, ...details }
  })
}

/** Facts of the card's front from their rows. */
export function facts(...rows: readonly FieldRow[]): readonly TemplateField[] {
  return fieldsIn('fact', 'front', rows)
}

/** A fact in which one of some words is chosen. */
export function choice(
  key: string,
  names: Names,
  { options, ...details }: Details & { readonly options: readonly string[] },
): FieldRow {
  return [key, names, { kind: 'choice', options, ...details }]
}
