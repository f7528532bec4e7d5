import type { RawBuilder, SqlBool } from 'kysely'
import type { TeamId, UserId } from '#shared/domain/ids.ts'
import { type Fragment, fixed, query, toRawBuilder } from '../engine/fragment.ts'

/** Whose cards a query may touch; a team's are those of its people, the asker's own among them (R46). */
export type CardScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'own'; readonly userId: UserId }
  | { readonly kind: 'team'; readonly userId: UserId; readonly teamId: TeamId | null }
  | { readonly kind: 'all' }

/** The condition on a column that holds an owner or an agent; it stands inside the query, never after it. */
export function scopeCondition(scope: CardScope, column: string): Fragment {
  if (scope.kind === 'all') return query`1 = 1`
  if (scope.kind === 'none') return query`1 = 0`
  if (scope.kind === 'own') return query`${fixed(column)} = ${scope.userId}`
  return query`${fixed(column)} in (select id from "user" where team_id = ${scope.teamId} or id = ${scope.userId})`
}

/** The same for a query that Kysely builds; the column by its name in SQL. */
export function isInScope(scope: CardScope, column: string): RawBuilder<SqlBool> {
  return toRawBuilder(scopeCondition(scope, column))
}
