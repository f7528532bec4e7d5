import { hash, randomBytes } from 'node:crypto'
import type { Instant } from '#shared/domain/day.ts'
import type { UserId } from '#shared/domain/ids.ts'

const TOKEN_BYTES = 32
const MINUTE_MS = 60_000

/** One person at one seat. The token itself is nowhere but with its seat. */
export interface Session {
  readonly key: string
  readonly userId: UserId
  readonly seenAt: Instant
  readonly isLocked: boolean
}

export interface Sessions {
  open(userId: UserId): string
  /** Marks the session as seen, or as locked when nobody has called for too long. */
  find(token: string): Session | null
  setLocked(token: string, isLocked: boolean): void
  close(token: string): void
  /** Ends all of a person's sessions but one: after a new password, or when the person has left. */
  closeOthers(userId: UserId, butToken: string | null): void
  /** All sessions, to be kept by whoever outlives this process, and taken back by its successor. */
  list(): readonly Session[]
}

interface SessionRules {
  now(): Instant
  lockAfterMinutes(): number
  readonly kept?: readonly Session[]
}

/** Who is logged in, in memory only: a stopped program has logged everybody out. */
export function makeSessions({ now, lockAfterMinutes, kept = [] }: SessionRules): Sessions {
  // Nobody who is at work is locked out because the process that knew of it has died.
  const sessions = new Map(kept.map((session) => [session.key, { ...session, seenAt: now() }]))

  function isIdle(session: Session): boolean {
    return Date.parse(now()) - Date.parse(session.seenAt) > lockAfterMinutes() * MINUTE_MS
  }

  return {
    open(userId) {
      const token = randomBytes(TOKEN_BYTES).toString('base64url')
      const key = keyOf(token)
      sessions.set(key, { key, userId, seenAt: now(), isLocked: false })
      return token
    },
    find(token) {
      const session = sessions.get(keyOf(token))
      if (!session || session.isLocked) return session ?? null
      const seen = isIdle(session) ? { ...session, isLocked: true } : { ...session, seenAt: now() }
      sessions.set(seen.key, seen)
      return seen
    },
    setLocked(token, isLocked) {
      const session = sessions.get(keyOf(token))
      if (session) sessions.set(session.key, { ...session, isLocked, seenAt: now() })
    },
    close: (token) => void sessions.delete(keyOf(token)),
    closeOthers(userId, butToken) {
      const kept = butToken && keyOf(butToken)
      for (const session of sessions.values()) {
        if (session.userId === userId && session.key !== kept) sessions.delete(session.key)
      }
    },
    list: () => [...sessions.values()],
  }
}

function keyOf(token: string): string {
  return hash('sha256', token, 'base64url')
}
