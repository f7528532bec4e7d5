import type { Command, Json } from '#db/write/command.ts'
import type { FieldEdit } from '#shared/domain/card/edit-facts.ts'

/** What an import says otherwise than the card, each field with its value before and after. */
export interface UpdatedFields {
  readonly name?: FieldEdit
  readonly source?: FieldEdit
  readonly grade?: FieldEdit
  readonly facts: Readonly<Record<string, FieldEdit>>
}

interface CardChange {
  readonly cardId: string
  readonly importId: string
  readonly fields: UpdatedFields
  newId(): string
}

/** The import's part of one card's own history: whoever has the card open is told that it is no longer as they see it (R80). */
export function cardChange({ cardId, importId, fields, newId }: CardChange): Command {
  return {
    ...{
      id: newId(),
      kind: 'import.update',
      version: 1,
      entity: 'card',
      entityId: cardId,
      batchId: importId,
    },
    payload: payloadOf(fields),
    rows: [],
  }
}

/** The same fields the other way round, for an import that is taken back. */
export function reversed({ name, source, grade, facts }: UpdatedFields): UpdatedFields {
  const back = Object.entries(facts).map(([key, edit]) => [key, flipped(edit)] as const)
  return {
    ...(name && { name: flipped(name) }),
    ...(source && { source: flipped(source) }),
    ...(grade && { grade: flipped(grade) }),
    facts: Object.fromEntries(back),
  }
}

function flipped({ old, new: now }: FieldEdit): FieldEdit {
  return { old: now, new: old }
}

/** Named as an edit by hand names them, so that both are found by the same name. */
function payloadOf({ facts, ...own }: UpdatedFields): Json {
  const named = Object.entries(facts).map(([key, edit]) => [`facts.${key}`, edit] as const)
  return Object.fromEntries([...Object.entries(own), ...named].map(([key, edit]) => [key, { ...edit }]))
}
