import { findCardInScope } from '#db/queries/card-queries.ts'
import type { CardRow } from '#db/queries/card-row.ts'
import type { Reader } from '#db/reader.ts'
import type { CallErrors } from '../admit.ts'
import type { WriteContext } from '../context.ts'
import { cardScopeOf } from './card-reach.ts'

interface Wanted {
  readonly context: WriteContext
  readonly errors: CallErrors
  readonly cardId: string
  /** Whether the card is to be found in the bin, or out of it. */
  readonly isBinned?: boolean
}

/** The card a command is about; throws NOT_FOUND where the viewer does not reach it, REFUSED where the bin is in the way (R46). */
export async function findCardToChange(tx: Reader, wanted: Wanted): Promise<CardRow> {
  const { context, errors, cardId, isBinned = false } = wanted
  const card = await findCardInScope(tx, cardId, cardScopeOf(context))
  if (!card) throw errors.NOT_FOUND({ data: { noun: 'card' } })
  if ((card.deletedAt !== null) === isBinned) return card
  throw errors.REFUSED({ data: { faults: [{ kind: isBinned ? 'card-not-in-bin' : 'card-in-bin' }] } })
}
