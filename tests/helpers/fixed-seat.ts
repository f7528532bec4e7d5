import type { Seat } from '#main/server/auth/seat.ts'
import type { Viewer } from '#main/server/viewer.ts'

/** A seat at which this person has already logged in, for tests that are not about logging in. */
export function fixedSeat(viewer: Viewer | null): Seat {
  return {
    name: 'fixed',
    identify: async () => ({ viewer, isLocked: false }),
    signIn: () => 'token',
    signOut: () => undefined,
    lock: () => undefined,
    unlock: () => undefined,
    signOutElsewhere: () => undefined,
  }
}
