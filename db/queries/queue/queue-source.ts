import { type Fragment, query } from '../../engine/fragment.ts'
import type { Store } from '../../store.ts'
import { type CardScope, peopleAmong, scopeCondition } from '../card-scope.ts'
import { isRanked, type QueueView } from './queue-view.ts'

type Engine = Store['engine']

/**
 * Cards `c` of the scope, rank by rank. On SQLite CROSS JOIN and INDEXED BY fix the walk: each rank is one seek in
 * card_queue and rows come in the queue's own order, so that LIMIT stops early. Several owners are walked one by one.
 */
export function cardsByRank(engine: Engine, scope: CardScope, ranks: Fragment): Fragment {
  if (engine === 'postgres') {
    return query`${ranks} r join card c on c.queue_rank = r.column1 where c.is_queued = 1 and ${scopeCondition(scope, 'c.owner_id')}`
  }
  if (scope.kind === 'own') {
    return query`${ranks} r cross join card c indexed by card_queue
      where c.owner_id = ${scope.userId} and c.queue_rank = r.column1 and c.is_queued = 1`
  }
  return query`${ranks} r cross join ${ownersIn(scope)} o cross join card c indexed by card_queue
    where c.owner_id is o.owner_id and c.queue_rank = r.column1 and c.is_queued = 1`
}

/** Whether rows come from cardsByRank in the order of the band already. */
export function comesInOrder(engine: Engine, { scope, profile }: QueueView): boolean {
  return engine === 'sqlite' && scope.kind === 'own' && profile === 'grade-then-time'
}

/** Cards `c` of the scope with a promised hour. */
export function promisedCards({ scope, ranks }: QueueView): Fragment {
  return query`card c where ${scopeCondition(scope, 'c.owner_id')} and c.is_queued = 1
    and c.promised_at is not null and ${isRanked(ranks)}`
}

/** Every owner in the scope; the pool's null too when all is asked for. */
function ownersIn(scope: CardScope): Fragment {
  if (scope.kind === 'none') return query`(select id as owner_id from "user" where 1 = 0)`
  if (scope.kind === 'own') return query`(select id as owner_id from "user" where id = ${scope.userId})`
  if (scope.kind === 'some') return query`(select id as owner_id from (${peopleAmong(scope.userIds)}) s)`
  if (scope.kind === 'all') return query`(select id as owner_id from "user" union all select null)`
  return query`(select id as owner_id from "user" where team_id = ${scope.teamId} or id = ${scope.userId})`
}
