import type { RawBuilder, SqlBool } from 'kysely'
import type { TeamId, UserId } from '#shared/domain/ids.ts'
import { type Fragment, fixed, query, toRawBuilder } from '../engine/fragment.ts'

/** Whose cards a query may touch; a team's are those of its people, the asker's own among them (R46). */
export type CardScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'own'; readonly userId: UserId }
  /** The asker's and those of colleagues they cover today (轮休): ids with blanks between them, as one value. */
  | { readonly kind: 'some'; readonly userIds: string }
  | { readonly kind: 'team'; readonly userId: UserId; readonly teamId: TeamId | null }
  | { readonly kind: 'all' }

/** The condition on a column that holds an owner or an agent; it stands inside the query, never after it. */
export function scopeCondition(scope: CardScope, column: string): Fragment {
  if (scope.kind === 'all') return query`1 = 1`
  if (scope.kind === 'none') return query`1 = 0`
  if (scope.kind === 'own') return query`${fixed(column)} = ${scope.userId}`
  if (scope.kind === 'some') return query`${fixed(column)} in (${peopleAmong(scope.userIds)})`
  return query`${fixed(column)} in (select id from "user" where team_id = ${scope.teamId} or id = ${scope.userId})`
}

/** People by their ids in one text, so that the statement stays the same however many they are. */
export function peopleAmong(userIds: string): Fragment {
  return query`select id from "user" where ${userIds} like '%' || id || '%'`
}

/** What a scope is narrowed down by; nobody and no team where it is not. */
export interface ScopeValues {
  readonly userId: UserId
  readonly teamId: TeamId | null
  /** Ids of several people in one text, empty where it is not about some. */
  readonly userIds: string
}

/** The values of a scope, for a statement that is made of its kind alone. */
export function valuesOfScope(scope: CardScope): ScopeValues {
  const nobody: ScopeValues = { userId: '', teamId: null, userIds: '' }
  if (scope.kind === 'own') return { ...nobody, userId: scope.userId }
  if (scope.kind === 'some') return { ...nobody, userIds: scope.userIds }
  return scope.kind === 'team' ? { ...nobody, userId: scope.userId, teamId: scope.teamId } : nobody
}

/** The scope of this kind that these values narrow down. */
export function scopeOfKind(kind: CardScope['kind'], { userId, teamId, userIds }: ScopeValues): CardScope {
  if (kind === 'some') return { kind, userIds }
  if (kind === 'own') return { kind, userId }
  return kind === 'team' ? { kind, userId, teamId } : { kind }
}

/** The same for a query that Kysely builds; the column by its name in SQL. */
export function isInScope(scope: CardScope, column: string): RawBuilder<SqlBool> {
  return toRawBuilder(scopeCondition(scope, column))
}
