import { create } from 'zustand'
import type { Fault } from '#shared/contract/call.ts'
import type { QueuePart } from '#shared/domain/callback/queue-part.ts'
import { blankNewCard, type NewCard } from './new-card.ts'
import { emptyVisitForm, type VisitForm } from './visit-form.ts'

/** The save that `Z` takes back. */
export interface LastSave {
  readonly visitId: string
  readonly cardId: string
  readonly cardName: string
  readonly form: VisitForm
  /** What became of it, as it is said. */
  readonly says: string
}

/** A sentence of the desk itself; it goes when another card comes. */
export interface DeskNotice {
  readonly text: string
  readonly tone: 'ok' | 'plain' | 'error'
}

interface Desk {
  readonly chip: QueuePart
  readonly selectedId: string | null
  /** Saved, and gone from the list before the book has said so. */
  readonly handled: ReadonlySet<string>
  readonly forms: Readonly<Record<string, VisitForm>>
  readonly faults: Readonly<Record<string, readonly Fault[]>>
  /** The card whose first fault is to get the cursor. */
  readonly pointAt: string | null
  readonly notice: DeskNotice | null
  /** Why the visits of cards that are not on screen could not be saved, by card; each stays until somebody goes back. */
  readonly unsaved: Readonly<Record<string, { readonly name: string; readonly text: string }>>
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
  pointAt: null,
  notice: null,
  unsaved: {},
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
  useDesk.setState(({ selectedId, notice, unsaved, pointAt }) => {
    const { [cardId ?? '']: refused, ...others } = unsaved
    return {
      ...{ selectedId: cardId, panel: 'visit', isMoreOpen: false, isNextOpen: false },
      notice: cardId === selectedId ? notice : null,
      unsaved: refused ? others : unsaved,
      pointAt: refused ? cardId : pointAt,
    }
  })
}

export function say(text: string, tone: DeskNotice['tone'] = 'plain'): void {
  useDesk.setState({ notice: { text, tone } })
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

/** Another outcome is another proposal: a day that was pinned for the one before does not outlive it. */
export function chooseOutcome(cardId: string, outcome: string): void {
  const { outcome: before } = formOf(cardId)
  const isOther = before !== null && before !== outcome
  changeForm(cardId, { outcome, ...(isOther && { nextOn: null, nextMinute: null, nextReason: '' }) })
}

export function dropForm(cardId: string): void {
  useDesk.setState((desk) => {
    const { [cardId]: dropped, ...forms } = desk.forms
    const { [cardId]: solved, ...faults } = desk.faults
    return dropped || solved ? { forms, faults } : desk
  })
}

export function showFaults(cardId: string, faults: readonly Fault[]): void {
  useDesk.setState((desk) => ({ faults: { ...desk.faults, [cardId]: faults }, pointAt: cardId }))
}

export function markHandled(cardId: string, isHandled: boolean): void {
  useDesk.setState((desk) => {
    const handled = new Set(desk.handled)
    if (isHandled) handled.add(cardId)
    else handled.delete(cardId)
    return { handled }
  })
}
