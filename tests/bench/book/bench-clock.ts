import { v7 as uuidv7 } from 'uuid'
import { type Clock, makeClock } from '#main/server/context.ts'

/** The moment at which every book of the bench is looked at: a Friday, ten in the morning in Shanghai. */
export const BENCH_NOW = '2026-11-20T02:00:00.000Z'
export const BENCH_TODAY = '2026-11-20'

/** A clock that stands still, so that as many cards are due tomorrow as today; ids are real. */
export function standingClock(lastStamp: string | null = null): Clock {
  return makeClock({ now: () => BENCH_NOW, newId: () => uuidv7() }, lastStamp)
}
