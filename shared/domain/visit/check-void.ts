import type { UserId } from '../ids.ts'
import { canReach, type Seller, scopeFor, type Viewer } from '../roles.ts'

interface VoidedVisit {
  readonly agent: Seller
  readonly isVoid: boolean
  readonly signedBy: UserId | null
  /** The visit in which the customer asked not to be called again. */
  readonly isRefusal: boolean
}

export interface VoidFault {
  readonly kind: 'already-void' | 'signed' | 'not-own-visit' | 'refusal-needs-supervisor'
  readonly field: 'visitId'
}

/** Why a visit may not be taken back: by its agent or a supervisor, once, before it is signed; a 勿扰 by a supervisor alone (R61, R73, decision 10). */
export function checkVoid(visit: VoidedVisit, viewer: Viewer): readonly VoidFault[] {
  const fault = (kind: VoidFault['kind']): VoidFault[] => [{ kind, field: 'visitId' }]
  if (!canReach(viewer, 'visit.void', visit.agent)) return fault('not-own-visit')
  if (visit.isVoid) return fault('already-void')
  if (visit.signedBy !== null) return fault('signed')
  const supervises = scopeFor(viewer.roles, 'visit.void') !== 'own'
  return visit.isRefusal && !supervises ? fault('refusal-needs-supervisor') : []
}
