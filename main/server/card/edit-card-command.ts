import type { CourseColumns } from '#db/course-columns.ts'
import type { CardRow } from '#db/queries/card-row.ts'
import type { ChangeRow } from '#db/queries/change-queries.ts'
import type { CardKeys, Command, Json } from '#db/write/command.ts'
import { editFacts, type FieldEdit, factsAfter } from '#shared/domain/card/edit-facts.ts'
import type { FactEdit, Facts } from '#shared/domain/template/facts.ts'

const FACT = 'facts.'

/** What of a card's front somebody wants changed; what is absent stays. */
export interface CardEdit {
  readonly name?: string
  readonly source?: string | null
  readonly facts: FactEdit
}

/** Field by field what an edit really changes, each with its old and new value; a fact's name begins with `facts.`. */
export type EditedFields = Readonly<Record<string, FieldEdit>>

/** The fields that an edit really changes on a card as it now stands (R80). */
export function editedFieldsOf(card: CardRow, { name, source, facts }: CardEdit): EditedFields {
  const edits = Object.entries(editFacts(factsIn(card), facts))
  return {
    ...(name !== undefined && name !== card.name && { name: { old: card.name, new: name } }),
    ...(source !== undefined && source !== card.source && { source: { old: card.source, new: source } }),
    ...Object.fromEntries(edits.map(([key, edit]) => [`${FACT}${key}`, edit])),
  }
}

interface Base {
  /** Everything done to the card, oldest first. */
  readonly changes: readonly ChangeRow[]
  /** The version of the card that the edit was made on. */
  readonly version: number
  readonly edited: EditedFields
}

/** The newest change since that version that touched one of the edited fields; other fields do not clash. */
export function findConflict({ changes, version, edited }: Base): ChangeRow | null {
  const isTouched = ({ payload }: ChangeRow) => Object.keys(JSON.parse(payload)).some((key) => key in edited)
  return changes.findLast((change) => change.position > version && isTouched(change)) ?? null
}

interface EditCard {
  readonly changeId: string
  readonly card: CardRow
  readonly edit: CardEdit
  readonly edited: EditedFields
  /** Search keys after the edit. */
  keysOf(card: { readonly name: string; readonly facts: Facts }): CardKeys['keys']
  /** The course after the edit. */
  courseOf(facts: Facts): CourseColumns
}

/** The edit as one command, or none where it changes nothing; another 最佳回访时间 moves the hour to come (R09). */
export function editCardCommand(asked: EditCard): readonly Command[] {
  const { changeId, card, edit, edited, keysOf, courseOf } = asked
  if (Object.keys(edited).length === 0) return []
  const name = edit.name ?? card.name
  const facts = factsAfter(factsIn(card), edit.facts)
  const set = {
    ...(edited.name && { name }),
    ...(edited.source && { source: edit.source ?? null }),
    ...(hasFacts(edited) && { facts: JSON.stringify(facts) }),
    ...(edited[`${FACT}bestTime`] && courseOf(facts)),
  }
  return [
    {
      id: changeId,
      kind: 'card.edit',
      version: 1,
      entity: 'card',
      entityId: card.id,
      payload: toJson(edited),
      rows: [{ update: 'card', id: card.id, set }],
      searchKeys: [{ cardId: card.id, keys: keysOf({ name, facts }) }],
    },
  ]
}

/** The stored facts of a card. */
export function factsIn({ facts }: Pick<CardRow, 'facts'>): Facts {
  return JSON.parse(facts)
}

function hasFacts(edited: EditedFields): boolean {
  return Object.keys(edited).some((key) => key.startsWith(FACT))
}

function toJson(edited: EditedFields): Json {
  return Object.fromEntries(Object.entries(edited).map(([key, edit]): [string, Json] => [key, { ...edit }]))
}
