import type { Selectable } from 'kysely'
import type { Day } from '#shared/domain/day.ts'
import type { Reader } from '../reader.ts'
import type { RollUpTable } from '../tables/change-tables.ts'
import { type CardScope, isInScope } from './card-scope.ts'

/** Daily counters of the people in scope, both days included: the figures of reports without reading a visit. */
export function listRollUp(
  reader: Reader,
  { scope, from, to }: { readonly scope: CardScope; readonly from: Day; readonly to: Day },
): Promise<Selectable<RollUpTable>[]> {
  return reader
    .selectFrom('rollUp')
    .selectAll()
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where(isInScope(scope, 'agent_id'))
    .orderBy('day')
    .orderBy('agentId')
    .orderBy('grade')
    .execute()
}
