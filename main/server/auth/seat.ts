import type { UserId } from '#shared/domain/ids.ts'
import type { Viewer } from '../context.ts'

/** Who sits there: nobody, somebody, or somebody who has locked the screen. */
export interface Identity {
  readonly viewer: Viewer | null
  readonly isLocked: boolean
}

/** Where a call comes from: one window's port, one browser, or one API client. Tokens stay behind it. */
export interface Seat {
  identify(): Promise<Identity>
  /** Starts a session for this person at this seat and gives its token; the earlier one here ends. */
  signIn(userId: UserId): string
  signOut(): void
  lock(): void
  unlock(): void
}
