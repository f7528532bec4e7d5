import { mapMetCards } from '#db/queries/import-queries.ts'
import type { Reader } from '#db/reader.ts'
import type { Viewer } from '../../viewer.ts'
import type { DuplicateSample } from '../import-progress.ts'
import { type KnownCardView, knownCardView } from './known-card-view.ts'

/** Makes the function that names the cards of duplicates for this viewer; each card is looked up once. */
export function duplicateNamer(reader: Reader, viewer: Viewer) {
  const known = new Map<string, KnownCardView | null>()
  return async (samples: readonly DuplicateSample[]) => {
    const unknown = samples.flatMap(({ cardId }) => (cardId && !known.has(cardId) ? [cardId] : []))
    if (unknown.length > 0) {
      const met = await mapMetCards(reader, unknown)
      for (const cardId of unknown) {
        const card = met.get(cardId)
        known.set(cardId, card ? knownCardView(card, viewer) : null)
      }
    }
    return samples.map(({ row, of, cardId, cells }) => ({
      ...{ row, of, cells: [...cells] },
      card: cardId === null ? null : (known.get(cardId) ?? null),
    }))
  }
}
