import type { TeamId, UserId } from '#shared/domain/ids.ts'

/** Who asks: the person behind the seat, with what `roles.ts` needs to know of them. */
export interface Viewer {
  readonly id: UserId
  readonly name: string
  readonly loginName: string
  readonly teamId: TeamId | null
  readonly teamName: string | null
  readonly roles: readonly string[]
  /** Colleagues who rest today and whose customers this person calls meanwhile (轮休). */
  readonly covers?: readonly UserId[]
}
