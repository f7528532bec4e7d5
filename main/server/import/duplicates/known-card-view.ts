import { duplicateView } from '#shared/domain/card/duplicate-view.ts'
import type { Viewer } from '../../viewer.ts'

/** A card that an import met, as a query joins it; everything null where it is gone. */
export interface MetCard {
  readonly cardId: string | null
  readonly cardNumber: string | null
  readonly cardName: string | null
  readonly ownerId: string | null
  readonly ownerName: string | null
  readonly ownerTeamId: string | null
}

export interface KnownCardView {
  /** Only for who may open it. */
  readonly cardId: string | null
  readonly number: string
  readonly name: string | null
  readonly ownerName: string | null
}

/** The card whose number a list brought again: whose it is to everybody, who it is to those who may open it (R63, decision 7). */
export function knownCardView(met: MetCard, viewer: Viewer): KnownCardView | null {
  const { cardId: id, cardNumber: number, ownerId, ownerName, ownerTeamId } = met
  if (id === null || number === null) return null
  const owner = ownerId === null ? null : { id: ownerId, teamId: ownerTeamId, name: ownerName ?? '' }
  const { cardId } = duplicateView({ id, number, owner, grade: null, lastContactOn: null }, viewer)
  return { cardId, number, name: cardId === null ? null : met.cardName, ownerName: owner?.name ?? null }
}
