import type { ListedCard } from '#db/queries/card-list-queries.ts'
import type { Outputs } from '#shared/contract/client.ts'
import type { Mask } from '#shared/domain/roles/permissions.ts'
import { factsIn } from './edit-card-command.ts'
import { showNumber } from './masking.ts'

type CardRowView = Outputs['card']['list']['rows'][number]

/** A card as one row of the list, its number hidden from whom it is hidden (R46). */
export function toCardRow(card: ListedCard, masks: readonly Mask[]): CardRowView {
  return {
    id: card.id,
    number: card.number,
    name: card.name,
    ownerName: card.ownerName,
    phone: showNumber(card.phone, masks),
    grade: card.grade,
    status: card.status,
    stage: card.stage,
    source: card.source,
    model: modelIn(card),
    isStarred: card.isStarred === 1,
    dueOn: card.dueOn,
    limitOn: card.limitOn,
    lastEffectiveAt: card.lastEffectiveAt,
    visitCount: card.visitCount,
    createdAt: card.registeredAt,
  }
}

/** 意向车型, where the card says it. */
export function modelIn(card: { readonly facts: string }): string | null {
  const { model } = factsIn(card)
  return typeof model === 'string' ? model : null
}
