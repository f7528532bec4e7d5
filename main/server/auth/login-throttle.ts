import type { Instant } from '#shared/domain/day.ts'

const FREE_TRIES = 4
const LONGEST_WAIT_SECONDS = 60
const FORGET_AFTER_MS = 15 * 60_000

interface Failures {
  readonly count: number
  readonly lastAt: number
}

export interface LoginThrottle {
  /** Seconds to wait before the next try counts; 0 when it may be made now. */
  waitSeconds(name: string): number
  fail(name: string): void
  succeed(name: string): void
}

/** Slows guessing at one name at one seat down to a try a minute; nobody else waits, and nobody is ever shut out. */
export function makeLoginThrottle(now: () => Instant): LoginThrottle {
  const failures = new Map<string, Failures>()

  function forgetOld(): void {
    for (const [name, { lastAt }] of failures) {
      if (Date.parse(now()) - lastAt > FORGET_AFTER_MS) failures.delete(name)
    }
  }

  return {
    waitSeconds(name) {
      const failed = failures.get(name)
      if (!failed || failed.count < FREE_TRIES) return 0
      const wait = Math.min(2 ** (failed.count - FREE_TRIES), LONGEST_WAIT_SECONDS)
      return Math.max(0, Math.ceil(wait - (Date.parse(now()) - failed.lastAt) / 1000))
    },
    fail(name) {
      forgetOld()
      failures.set(name, { count: (failures.get(name)?.count ?? 0) + 1, lastAt: Date.parse(now()) })
    },
    succeed: (name) => void failures.delete(name),
  }
}
