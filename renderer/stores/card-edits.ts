import { create } from 'zustand'
import type { CardView } from '#shared/contract/answers.ts'

export type FactValue = CardView['facts'][string]

/** One field of a card while somebody changes it. */
export interface FieldEdit {
  /** What it was when the change began. */
  readonly before: FactValue
  /** The card as it was then: what others have changed since is noticed by it. */
  readonly version: number
  readonly value: FactValue
}

/** Fields that are being changed, by card and field: they outlive a look at another screen. */
export const useCardEdits = create<Readonly<Record<string, FieldEdit>>>(() => ({}))

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
