import type { Outputs } from '#shared/contract/client.ts'
import { isClockBehind } from '#shared/domain/clock-behind.ts'
import type { Instant } from '#shared/domain/day.ts'
import { findMissingYear } from '#shared/domain/missing-year.ts'
import { dayOf } from '#shared/domain/zone.ts'
import type { BookWarning } from '../context.ts'
import type { LoadedRules } from '../rules/load-shop-rules.ts'

type Warning = Outputs['book']['get']['warnings'][number]

interface Signs {
  /** What was seen when the book was opened. */
  readonly opened: readonly BookWarning[]
  readonly now: Instant
  readonly lastChangeAt: Instant | null
  readonly loaded: LoadedRules
}

/** What somebody should know of the book before it hurts: a clock set back, a year without its statutory days. */
export function bookWarnings({ opened, now, lastChangeAt, loaded }: Signs): Warning[] {
  const { rules, knownYears } = loaded
  const year = findMissingYear({ today: dayOf(now, rules.clockwork), knownYears })
  return [
    ...opened,
    ...(lastChangeAt !== null && isClockBehind(now, lastChangeAt)
      ? [{ kind: 'clock-behind' as const, data: { now, lastChangeAt } }]
      : []),
    ...(year === null ? [] : [{ kind: 'missing-year' as const, data: { year } }]),
  ]
}
