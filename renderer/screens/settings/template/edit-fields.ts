import type { EditedField, Template } from '#renderer/stores/template-edits.ts'
import type { Inputs } from '#shared/contract/client.ts'

type Fields = readonly EditedField[]
type WantedField = NonNullable<Inputs['setting']['change']['template']>['fields'][number]

/** The facts of a template as its editor begins with them; what the card itself and the visits hold is not for editing. */
export function fieldsOf({ fields }: Template): Fields {
  return fields
    .filter(({ holder }) => holder === 'fact')
    .map(({ side: _, holder: __, ...field }) => ({ ...field, id: field.key }))
}

/** The fields as they are sent. */
export function toWanted(fields: Fields): WantedField[] {
  return fields.map(({ id: _, ...field }) => ({ ...field, options: field.options.filter(isWord) }))
}

export function changeField(fields: Fields, id: string, part: Partial<EditedField>): Fields {
  return fields.map((field) => (field.id === id ? { ...field, ...part } : field))
}

/** A new line of text behind the field that is chosen. */
export function addField(fields: Fields, { id, behind }: { id: string; behind: string | null }): Fields {
  const fresh: EditedField = {
    ...{ id, key: null, label: { zh: '', en: '' }, kind: 'text', options: [] },
    ...{ tier: 'general', checkpoint: null, party: 'both', isRetired: false },
  }
  const place = fields.findIndex((field) => field.id === behind)
  return place < 0 ? [...fields, fresh] : fields.toSpliced(place + 1, 0, fresh)
}

/** Retires a field or brings it back; one that was never saved just goes. */
export function turnField(fields: Fields, id: string): Fields {
  return fields.flatMap((field) => {
    if (field.id !== id) return [field]
    return field.key === null ? [] : [{ ...field, isRetired: !field.isRetired }]
  })
}

/** The field one place up or down among those in use, which are all that is seen in order. */
export function moveField(fields: Fields, id: string, step: 1 | -1): Fields {
  const inUse = fields.filter(({ isRetired }) => !isRetired)
  const place = inUse.findIndex((field) => field.id === id)
  const neighbour = place < 0 ? undefined : inUse[place + step]
  const field = inUse[place]
  if (!field || !neighbour) return fields
  const others = fields.filter((other) => other.id !== id)
  const at = others.findIndex((other) => other.id === neighbour.id)
  return others.toSpliced(step === 1 ? at + 1 : at, 0, field)
}

/** In use first, in their order, then the retired: as the list shows them and the arrow keys go through them. */
export function inListOrder(fields: Fields): Fields {
  return [...fields.filter(({ isRetired }) => !isRetired), ...fields.filter(({ isRetired }) => isRetired)]
}

/** Words as they are typed, one a line. */
export function wordsOf(typed: string): string[] {
  return typed.split('\n')
}

function isWord(word: string): boolean {
  return word.trim() !== ''
}
