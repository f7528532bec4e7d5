import type { CardScope } from '#db/queries/card-scope.ts'
import type { Mask } from '#shared/domain/roles/permissions.ts'
import { maskedFields, whoseIs } from '#shared/domain/roles.ts'
import { assertNever } from '#shared/lib/assert-never.ts'
import type { ReadContext } from '../context.ts'
import type { Viewer } from '../viewer.ts'

/** How far the call reaches for this viewer, as queries are told it (R46). */
export function cardScopeOf({ scope, viewer }: Pick<ReadContext, 'scope' | 'viewer'>): CardScope {
  switch (scope) {
    case 'own':
      return queueScopeOf(viewer)
    case 'team':
      return { kind: 'team', userId: viewer.id, teamId: viewer.teamId }
    case 'all':
    case 'none':
      return { kind: scope }
    default:
      return assertNever(scope)
  }
}

/** One's own cards, and those of colleagues one covers today (轮休). */
export function queueScopeOf({ id, covers = [] }: Viewer): CardScope {
  return covers.length === 0
    ? { kind: 'own', userId: id }
    : { kind: 'some', userIds: [id, ...covers].join(' ') }
}

/** Owner of a card as a query joins it. */
interface Owned {
  readonly ownerId: string | null
  readonly ownerTeamId: string | null
}

/** What the answer to this call hides from the viewer on a card of that owner (R46). */
export function masksOn({ ownerId, ownerTeamId }: Owned, viewer: Viewer, call: string): readonly Mask[] {
  if (ownerId !== null && viewer.covers?.includes(ownerId)) return maskedFields(viewer.roles, call, 'own')
  const owner = ownerId === null ? null : { id: ownerId, teamId: ownerTeamId }
  return maskedFields(viewer.roles, call, whoseIs(owner, viewer))
}
