import { type RawBuilder, sql } from 'kysely'
import type { TeamId, UserId } from '#shared/domain/ids.ts'

/** Whose cards a query may touch; a team's are those of its people, the asker's own among them (R46). */
export type CardScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'own'; readonly userId: UserId }
  | { readonly kind: 'team'; readonly userId: UserId; readonly teamId: TeamId | null }
  | { readonly kind: 'all' }

/** The condition on a column that holds an owner or an agent; it stands inside the query, never after it. */
export function isInScope(scope: CardScope, column: RawBuilder<unknown>): RawBuilder<boolean> {
  if (scope.kind === 'all') return sql<boolean>`1 = 1`
  if (scope.kind === 'none') return sql<boolean>`1 = 0`
  if (scope.kind === 'own') return sql<boolean>`${column} = ${scope.userId}`
  return sql<boolean>`${column} in (select id from "user" where team_id = ${scope.teamId} or id = ${scope.userId})`
}
