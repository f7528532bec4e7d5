import type { Instant } from './day.ts'

/** Clocks differ by this much without anybody noticing. */
const toleratedMs = 60_000

/** Whether this machine's clock was set back behind what the book already holds; visits saved now would stand in the wrong order. */
export function isClockBehind(now: Instant, lastChangeAt: Instant | null): boolean {
  return lastChangeAt !== null && Date.parse(lastChangeAt) - Date.parse(now) > toleratedMs
}
