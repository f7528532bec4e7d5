import type { UserId } from '../ids.ts'
import { may, type Viewer } from '../roles.ts'

/** Who owns a new card: whoever makes it and sells; a card made at the desk by a clerk waits in the pool (R33, R46). */
export function ownerOfNewCard({ id, roles }: Viewer): UserId | null {
  return may(roles, 'visit.save') ? id : null
}
