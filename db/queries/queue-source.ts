import { type RawBuilder, sql } from 'kysely'
import type { Store } from '../store.ts'
import { type CardScope, isInScope } from './card-scope.ts'

type Engine = Store['engine']

/**
 * Cards `c` of the scope, rank by rank. On SQLite CROSS JOIN and INDEXED BY fix the walk: each rank is one seek in
 * card_queue and rows come in the queue's own order, so that LIMIT stops early. Several owners are walked one by one.
 */
export function cardsByRank(
  engine: Engine,
  scope: CardScope,
  ranks: RawBuilder<unknown>,
): RawBuilder<unknown> {
  if (engine === 'postgres') {
    return sql`${ranks} r join card c on c.queue_rank = r.column2 where c.is_queued = 1 and ${isInScope(scope, sql`c.owner_id`)}`
  }
  if (scope.kind === 'own') {
    return sql`${ranks} r cross join card c indexed by card_queue
      where c.owner_id = ${scope.userId} and c.queue_rank = r.column2 and c.is_queued = 1`
  }
  return sql`${ranks} r cross join ${owners(scope)} o cross join card c indexed by card_queue
    where c.owner_id is o.id and c.queue_rank = r.column2 and c.is_queued = 1`
}

/** Whether rows come from cardsByRank in the order of the band already. */
export function comesInOrder(engine: Engine, scope: CardScope): boolean {
  return engine === 'sqlite' && scope.kind === 'own'
}

/** Cards `c` of the scope with a promised hour. */
export function promisedCards(scope: CardScope): RawBuilder<unknown> {
  return sql`card c where ${isInScope(scope, sql`c.owner_id`)} and c.is_queued = 1 and c.promised_at is not null`
}

/** Every owner in the scope; the pool's null too when all is asked for. */
function owners(scope: CardScope): RawBuilder<unknown> {
  const people = sql`select id from "user" where ${isInScope(scope, sql`id`)}`
  return scope.kind === 'all' ? sql`(${people} union all select null)` : sql`(${people})`
}
