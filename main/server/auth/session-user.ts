import { callsOf, masksInReach } from '#shared/domain/roles.ts'
import type { Viewer } from '../viewer.ts'

/** Whoever is logged in as the screen needs it: what to hide because it would be refused. */
export function sessionUser({ id, name, loginName, teamName, roles }: Viewer) {
  return {
    id,
    name,
    loginName,
    teamName,
    roles: [...roles],
    mayCall: [...callsOf(roles)],
    maskedFields: [...masksInReach(roles, 'card.list')],
  }
}
