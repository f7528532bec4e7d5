import { may } from '../roles.ts'

/** What of a person decides what they may do. */
export interface Standing {
  readonly roles: readonly string[]
  readonly isActive: boolean
}

interface PersonChange {
  /** Roles of whoever asks for the change. */
  readonly by: readonly string[]
  /** Null for a new person. */
  readonly before: Standing | null
  readonly after: Standing
  /** Whether the shop keeps an active owner besides this person. */
  readonly hasOtherOwner: boolean
}

export interface PersonFault {
  readonly kind: 'owner-by-owner' | 'last-owner'
  readonly field: 'roles' | 'isActive'
}

/** Why a person may not be changed so: only an owner makes or changes owners, and the last one stays (R46). */
export function checkPersonChange({
  by,
  before,
  after,
  hasOtherOwner,
}: PersonChange): readonly PersonFault[] {
  const wasOwner = before?.roles.includes('owner') ?? false
  const touchesOwner = wasOwner || after.roles.includes('owner')
  if (touchesOwner && !by.includes('owner')) return [{ kind: 'owner-by-owner', field: 'roles' }]
  if (!wasOwner || hasOtherOwner) return []
  if (!after.isActive) return [{ kind: 'last-owner', field: 'isActive' }]
  return after.roles.includes('owner') ? [] : [{ kind: 'last-owner', field: 'roles' }]
}

/** Whether somebody with these roles may give a person a new password: an owner gets one from an owner only (R46). */
export function maySetPassword(by: readonly string[], rolesOfPerson: readonly string[]): boolean {
  const isAllowed = by.includes('owner') || !rolesOfPerson.includes('owner')
  return isAllowed && may(by, 'user.setPassword')
}
