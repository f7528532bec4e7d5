import type { Reader } from '../reader.ts'

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
