import type { Day } from '../day.ts'
import { canReach, type Seller, type Viewer } from '../roles.ts'

/** The card that already has a number, with whoever owns it; nobody does in the pool. */
export interface KnownCard {
  readonly id: string
  readonly number: string
  readonly owner: (Seller & { readonly name: string }) | null
  readonly grade: string | null
  readonly lastContactOn: Day | null
}

/** All that a clash shows: who has the customer, how warm, when last spoken to. */
export interface DuplicateView {
  readonly cardId: string | null
  readonly number: string
  readonly ownerName: string | null
  readonly grade: string | null
  readonly lastContactOn: Day | null
}

/** 撞单: owner, grade and last contact; the card itself only for who may open it anyway (R63, decision 7). */
export function duplicateView(card: KnownCard, viewer: Viewer): DuplicateView {
  return {
    cardId: canReach(viewer, 'card.get', card.owner) ? card.id : null,
    number: card.number,
    ownerName: card.owner?.name ?? null,
    grade: card.grade,
    lastContactOn: card.lastContactOn,
  }
}
