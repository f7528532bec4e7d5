import type { UserId } from '#shared/domain/ids.ts'
import type { Viewer } from '../viewer.ts'
import type { Sessions } from './sessions.ts'
import type { Viewers } from './viewers.ts'

/** Who sits there: nobody, somebody, or somebody who has locked the screen. */
export interface Identity {
  readonly viewer: Viewer | null
  readonly isLocked: boolean
}

/** Where a call comes from: one window's port, one browser, or one API client. Tokens stay behind it. */
export interface Seat {
  /** Tells seats apart, for those who guess at passwords. */
  readonly name: string
  identify(): Promise<Identity>
  /** Starts a session for this person at this seat and gives its token; the earlier one here ends. */
  signIn(userId: UserId): string
  signOut(): void
  lock(): void
  unlock(): void
  /** Ends what else this person has open at other seats. */
  signOutElsewhere(userId: UserId): void
}

/** Where a seat keeps its token: a variable beside a port, a cookie of a browser. */
export interface TokenPlace {
  readonly name: string
  read(): string | null
  keep(token: string | null): void
}

interface SeatParts {
  readonly sessions: Sessions
  readonly viewers: Viewers
  readonly place: TokenPlace
}

const nobody: Identity = { viewer: null, isLocked: false }

export function makeSeat({ sessions, viewers, place }: SeatParts): Seat {
  function end(): void {
    const token = place.read()
    if (token) sessions.close(token)
  }

  function setLocked(isLocked: boolean): void {
    const token = place.read()
    if (token) sessions.setLocked(token, isLocked)
    place.keep(token)
  }

  return {
    name: place.name,
    async identify() {
      const token = place.read()
      const session = token ? sessions.find(token) : null
      if (!session) return nobody
      return { viewer: await viewers.find(session.userId), isLocked: session.isLocked }
    },
    signIn(userId) {
      end()
      const token = sessions.open(userId)
      place.keep(token)
      return token
    },
    signOut() {
      end()
      place.keep(null)
    },
    lock: () => setLocked(true),
    unlock: () => setLocked(false),
    signOutElsewhere: (userId) => sessions.closeOthers(userId, place.read()),
  }
}
