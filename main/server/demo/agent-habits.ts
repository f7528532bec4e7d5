import type { CardCourse } from '#shared/domain/card-course.ts'
import { addDays, type Day, type Instant } from '#shared/domain/day.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import { addMinutes, dayOf, instantAt } from '#shared/domain/zone.ts'
import type { SeededRandom } from '#shared/lib/seeded-random.ts'

const outcomes = [
  ['talked', 47],
  ['no-answer', 23],
  ['promised', 7],
  ['busy', 6],
  ['off', 5],
  ['hung-up', 3],
  ['refused', 3],
  ['appointment', 6],
] as const

/** What one more call to this customer comes to, as calls of a car shop do. */
export function inventOutcome(course: CardCourse, random: SeededRandom): string {
  if (course.visitCount >= 3 && random.chance(0.035)) return random.pick(['won', 'won', 'bought-elsewhere'])
  if (course.visitCount >= 1 && random.chance(0.003)) return 'do-not-call'
  return random.weighted(outcomes)
}

const steps: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  none: [
    ['H', 12],
    ['A', 28],
    ['B', 36],
    ['C', 24],
  ],
  H: [
    ['H', 62],
    ['A', 30],
    ['B', 8],
  ],
  A: [
    ['H', 18],
    ['A', 60],
    ['B', 22],
  ],
  B: [
    ['H', 4],
    ['A', 18],
    ['B', 60],
    ['C', 18],
  ],
  C: [
    ['A', 4],
    ['B', 18],
    ['C', 78],
  ],
}

/** The grade an agent gives after speaking to somebody who stood at this one. */
export function inventGrade(before: string | null, random: SeededRandom): string {
  return random.weighted(steps[before ?? 'none'] ?? [['B', 1]])
}

interface Lapse {
  readonly course: CardCourse
  /** When anything last happened to the card. */
  readonly since: Instant
  readonly rules: ShopRules
  readonly random: SeededRandom
}

const lags = [
  [0, 80],
  [1, 9],
  [2, 5],
  [3, 3],
  [5, 2],
  [9, 1],
] as const

/** When the agent takes the card up again: the next try, or the due day with a person's delay; null once it has left the queue. */
export function inventNextCall({ course, since, rules, random }: Lapse): Instant | null {
  const hidden = course.retryAt ?? course.promisedAt
  if (hidden) return addMinutes(hidden, random.between(2, 55))
  if (course.dueOn === null) return null
  const on = addDays(course.dueOn, random.weighted(lags))
  const moment = inventMomentOn(on, rules, random)
  // A card that is due on the day it was made, or once more this evening, is rung after that, not before.
  return moment > since ? moment : addMinutes(since, random.between(5, 90))
}

/** A moment within calling hours, evenings a little busier. */
export function inventMomentOn(
  on: Day,
  { callingHours, clockwork }: ShopRules,
  random: SeededRandom,
): Instant {
  const minute = random.chance(0.3)
    ? random.between(17 * 60, 19 * 60 + 50)
    : random.between(callingHours.from + 5, 17 * 60)
  const moment = instantAt(on, minute, clockwork)
  return dayOf(moment, clockwork) === on ? moment : instantAt(on, callingHours.from, clockwork)
}

/** Seconds on the line; nobody reached rings for half a minute. */
export function inventSeconds(isReached: boolean, random: SeededRandom): number {
  return isReached
    ? random.between(24, 90) + (random.chance(0.6) ? random.between(30, 420) : 0)
    : random.between(8, 40)
}
