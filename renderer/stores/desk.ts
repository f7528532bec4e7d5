import { create } from 'zustand'
import type { Fault } from '#shared/contract/call.ts'
import { blankNewCard, type NewCard } from './new-card.ts'
import { emptyVisitForm, type VisitForm } from './visit-form.ts'

export type Chip = 'all' | 'late' | 'near' | 'fresh'

/** The save that `Z` takes back. */
export interface LastSave {
  readonly visitId: string
  readonly cardId: string
  readonly cardName: string
  readonly form: VisitForm
}

interface Desk {
  readonly chip: Chip
  readonly selectedId: string | null
  /** Saved, and gone from the list before the book has said so. */
  readonly handled: ReadonlySet<string>
  readonly forms: Readonly<Record<string, VisitForm>>
  readonly faults: Readonly<Record<string, readonly Fault[]>>
  readonly lastSave: LastSave | null
  readonly newCard: NewCard
  readonly panel: 'visit' | 'new-card'
  readonly isMoreOpen: boolean
  readonly isNextOpen: boolean
  readonly isKeyListOpen: boolean
  /** Which side shows where the window is too narrow for both. */
  readonly side: 'front' | 'back'
}

const fresh: Desk = {
  chip: 'all',
  selectedId: null,
  handled: new Set(),
  forms: {},
  faults: {},
  lastSave: null,
  newCard: blankNewCard,
  panel: 'visit',
  isMoreOpen: false,
  isNextOpen: false,
  isKeyListOpen: false,
  side: 'front',
}

/** The call desk as far as it exists on this screen only. */
export const useDesk = create<Desk>(() => fresh)

/** Another person sits down: nothing of the one before stays on the screen. */
export function clearDesk(): void {
  useDesk.setState(fresh, true)
}

export function selectCard(cardId: string | null): void {
  useDesk.setState({ selectedId: cardId, panel: 'visit', isMoreOpen: false, isNextOpen: false })
}

export function formOf(cardId: string): VisitForm {
  return useDesk.getState().forms[cardId] ?? emptyVisitForm
}

export function changeForm(cardId: string, change: Partial<VisitForm>): void {
  useDesk.setState((desk) => ({
    forms: { ...desk.forms, [cardId]: { ...(desk.forms[cardId] ?? emptyVisitForm), ...change } },
    faults: { ...desk.faults, [cardId]: [] },
  }))
}

export function dropForm(cardId: string): void {
  useDesk.setState((desk) => {
    const { [cardId]: dropped, ...forms } = desk.forms
    const { [cardId]: solved, ...faults } = desk.faults
    return dropped || solved ? { forms, faults } : desk
  })
}

export function showFaults(cardId: string, faults: readonly Fault[]): void {
  useDesk.setState((desk) => ({ faults: { ...desk.faults, [cardId]: faults } }))
}

export function markHandled(cardId: string, isHandled: boolean): void {
  useDesk.setState((desk) => {
    const handled = new Set(desk.handled)
    if (isHandled) handled.add(cardId)
    else handled.delete(cardId)
    return { handled }
  })
}
