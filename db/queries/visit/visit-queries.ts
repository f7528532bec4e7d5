import type { CardId, VisitId } from '#shared/domain/ids.ts'
import { prepareSelect } from '../../engine/prepared-select.ts'
import type { Reader } from '../../reader.ts'
import type { VisitRow } from './visit-row.ts'

/** One visit with the names beside it. */
export async function findVisit(reader: Reader, visitId: VisitId): Promise<VisitRow | undefined> {
  const [visit] = await visitById(reader, { visitId })
  return visit
}

const visitById = prepareSelect((reader, { visitId }: { readonly visitId: VisitId }) => {
  return selectVisits(reader).where('visit.id', '=', visitId)
})

/** The back of a card: visits and attempts, newest first, voided ones among them (R61). */
export function listVisitsOfCard(reader: Reader, cardId: CardId): Promise<VisitRow[]> {
  return selectVisits(reader)
    .where('visit.cardId', '=', cardId)
    .orderBy('visit.occurredAt', 'desc')
    .orderBy('visit.recordedAt', 'desc')
    .orderBy('visit.id', 'desc')
    .execute()
}

/** Visits joined with the names that VisitRow holds. */
export function selectVisits(reader: Reader) {
  return reader
    .selectFrom('visit')
    .innerJoin('card', 'card.id', 'visit.cardId')
    .innerJoin('user as agent', 'agent.id', 'visit.agentId')
    .leftJoin('user as owner', 'owner.id', 'card.ownerId')
    .leftJoin('void', 'void.visitId', 'visit.id')
    .leftJoin('user as voider', 'voider.id', 'void.madeBy')
    .selectAll('visit')
    .select([
      'card.name as cardName',
      'card.number as cardNumber',
      'card.ownerId as cardOwnerId',
      'owner.teamId as cardOwnerTeamId',
      'agent.name as agentName',
      'agent.teamId as agentTeamId',
      'void.why as voidWhy',
      'void.madeAt as voidAt',
      'voider.name as voidByName',
    ])
}
