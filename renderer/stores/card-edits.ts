import { z } from 'zod'
import { create } from 'zustand'

const factValue = z.union([z.string(), z.number(), z.array(z.string()), z.null()])
const fieldEdit = z.object({
  /** What it was when the change began. */
  before: factValue,
  /** The card as it was then: what others have changed since is noticed by it. */
  version: z.int(),
  value: factValue,
})
const edits = z.record(z.string(), fieldEdit)

export type FactValue = z.infer<typeof factValue>
/** One field of a card while somebody changes it. */
export type FieldEdit = Readonly<z.infer<typeof fieldEdit>>
type Edits = Readonly<Record<string, FieldEdit>>

/** Fields that are being changed, by card and field: they outlive a look at another screen. */
export const useCardEdits = create<Edits>(() => ({}))

export function editKey(cardId: string, field: string): string {
  return `${cardId}/${field}`
}

export function keepEdit(key: string, edit: FieldEdit): void {
  useCardEdits.setState({ [key]: edit })
}

export function dropEdit(key: string): void {
  const { [key]: _, ...others } = useCardEdits.getState()
  useCardEdits.setState(others, true)
}

export function clearCardEdits(): void {
  useCardEdits.setState({}, true)
}

export function editsOfCard(cardId: string): Edits {
  const ofCard = Object.entries(useCardEdits.getState()).filter(([key]) =>
    key.startsWith(editKey(cardId, '')),
  )
  return Object.fromEntries(ofCard)
}

/** Puts kept edits back under what has been typed since. */
export function restoreEdits(cardId: string, kept: Edits): void {
  const ofCard = Object.entries(kept).filter(([key]) => key.startsWith(editKey(cardId, '')))
  useCardEdits.setState((now) => ({ ...Object.fromEntries(ofCard), ...now }))
}

/** Reads kept edits; what this version does not understand is left out. */
export function parseEdits(body: string): Edits {
  try {
    return edits.parse(JSON.parse(body))
  } catch {
    return {}
  }
}
