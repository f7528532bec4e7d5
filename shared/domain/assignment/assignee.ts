import { canReach, may, type Seller, type Viewer } from '../roles.ts'

/** Somebody who may be given cards, with how many open ones they have. */
export interface Assignee {
  readonly id: string
  readonly isActive: boolean
  readonly openCards: number
}

/** What of a person decides whether they may be given cards. */
export interface Candidate extends Seller {
  readonly name: string
  readonly roles: readonly string[]
  readonly isActive: boolean
}

export interface AssigneeFault {
  readonly kind: 'assignee-left' | 'assignee-sells-nothing' | 'assignee-out-of-reach'
  readonly field: 'toId'
  readonly data: { readonly name: string }
}

/** Why somebody may not be given cards by this viewer with this call, or null where they may (R33, R46). */
export function assigneeFault(
  person: Candidate,
  { by, call }: { readonly by: Viewer; readonly call: string },
): AssigneeFault | null {
  const kind = faultOf(person, { by, call })
  return kind && { kind, field: 'toId', data: { name: person.name } }
}

function faultOf(
  person: Candidate,
  { by, call }: { readonly by: Viewer; readonly call: string },
): AssigneeFault['kind'] | null {
  if (!person.isActive) return 'assignee-left'
  if (!may(person.roles, 'visit.save')) return 'assignee-sells-nothing'
  return canReach(by, call, person) ? null : 'assignee-out-of-reach'
}
