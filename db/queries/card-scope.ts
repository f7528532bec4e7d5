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

/** What a scope is narrowed down by; nobody and no team where it is not. */
export interface ScopeValues {
  readonly userId: UserId
  readonly teamId: TeamId | null
}

/** The values of a scope, for a statement that is made of its kind alone. */
export function valuesOfScope(scope: CardScope): ScopeValues {
  if (scope.kind === 'own') return { userId: scope.userId, teamId: null }
  return scope.kind === 'team' ? { userId: scope.userId, teamId: scope.teamId } : { userId: '', teamId: null }
}

/** The scope of this kind that these values narrow down. */
export function scopeOfKind(kind: CardScope['kind'], { userId, teamId }: ScopeValues): CardScope {
  if (kind === 'own') return { kind, userId }
  return kind === 'team' ? { kind, userId, teamId } : { kind }
}

/** The same for a query that Kysely builds; the column by its name in SQL. */
export function isInScope(scope: CardScope, column: string): RawBuilder<SqlBool> {
  return toRawBuilder(scopeCondition(scope, column))
}
