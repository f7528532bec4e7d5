import type { CardStatus } from '../card-status.ts'
import { type CardTemplate, type Checkpoint, missingFacts, type TemplateField } from './card-template.ts'

interface VisitedCard {
  readonly template: CardTemplate
  readonly facts: Readonly<Record<string, unknown>>
  /** Somebody was reached: an attempt asks for nothing. */
  readonly isReached: boolean
  /** What the card becomes with this visit, null where it goes on as it was. */
  readonly status: CardStatus | null
}

/** The required facts that a card still lacks at the checkpoints a visit passes, all of them at once (R27, R29). */
export function missingAtVisit({ template, facts, ...passed }: VisitedCard): readonly TemplateField[] {
  return checkpointsOf(passed).flatMap((checkpoint) =>
    missingFacts({ template, facts, checkpoint, tier: 'required' }),
  )
}

/** A card that is lost or given up is not held back by what nobody will ever learn. */
function checkpointsOf({
  isReached,
  status,
}: Pick<VisitedCard, 'isReached' | 'status'>): readonly Checkpoint[] {
  if (!isReached || status === 'lost' || status === 'stopped') return []
  if (status === 'won') return ['visit', 'order', 'delivery']
  return status === 'ordered' ? ['visit', 'order'] : ['visit']
}
