import { create } from 'zustand'

interface Place {
  readonly cardId: string
  /** The visit at which the card is opened, where the list was one of visits. */
  readonly visitId?: string
}

interface CardTrail {
  /** The screen to go back to. */
  readonly from: 'cards' | 'log' | 'desk'
  readonly places: readonly Place[]
  /** How many the whole list has; not all of them need to have been read. */
  readonly total: number
}

/** The list from which a card was opened, for its previous and next. */
export const useCardTrail = create<CardTrail>(() => ({ from: 'cards', places: [], total: 0 }))

export function beginTrail(trail: CardTrail): void {
  useCardTrail.setState(trail, true)
}

/** The place before or after this one in the list it came from. */
export function neighbourOnTrail({ places }: CardTrail, here: Place, step: 1 | -1): Place | null {
  const at = places.findIndex(
    ({ cardId, visitId }) => cardId === here.cardId && (visitId === undefined || visitId === here.visitId),
  )
  return at < 0 ? null : (places[at + step] ?? null)
}
