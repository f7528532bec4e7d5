import type { Inputs } from '#shared/contract/client.ts'
import type { AssignPolicy } from '#shared/domain/assignment/policy.ts'

export type GoalKind = 'person' | 'split' | 'pool'

/** Where marked cards are to go, as far as it has been said. */
export interface Goal {
  readonly kind: GoalKind
  readonly userId: string | null
  readonly userIds: readonly string[]
  readonly policy: AssignPolicy
}

type AssignTo = Inputs['card']['planAssign']['to']

/** The goal as the program is asked; null while somebody has still to be chosen. */
export function askedGoal({ kind, userId, userIds, policy }: Goal): AssignTo | null {
  if (kind === 'pool') return { kind }
  if (kind === 'person') return userId === null ? null : { kind, userId }
  return userIds.length === 0 ? null : { kind, policy, userIds: [...userIds] }
}
