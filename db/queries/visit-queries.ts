import type { CardId, VisitId } from '#shared/domain/ids.ts'
import type { Reader } from '../reader.ts'
import { selectVisits } from './select-visits.ts'
import type { VisitRow } from './visit-row.ts'

/** One visit with the names beside it. */
export function findVisit(reader: Reader, visitId: VisitId): Promise<VisitRow | undefined> {
  return selectVisits(reader).where('visit.id', '=', visitId).executeTakeFirst()
}

/** The back of a card: visits and attempts, newest first, voided ones among them (R61). */
export function listVisitsOfCard(reader: Reader, cardId: CardId): Promise<VisitRow[]> {
  return selectVisits(reader)
    .where('visit.cardId', '=', cardId)
    .orderBy('visit.occurredAt', 'desc')
    .orderBy('visit.recordedAt', 'desc')
    .orderBy('visit.id', 'desc')
    .execute()
}
