import type { CardScope } from '#db/queries/card-scope.ts'
import type { QueueView } from '#db/queries/queue/queue-view.ts'
import { queueMoment } from '#shared/domain/callback/callback-row.ts'
import { lastNearDay } from '#shared/domain/callback/queue-part.ts'
import { queueRanks } from '#shared/domain/callback/queue-ranks.ts'
import type { Instant } from '#shared/domain/day.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import { instantAt } from '#shared/domain/zone.ts'

/** A queue as its queries are asked for it, seen now. */
export function queueViewOf(scope: CardScope, now: Instant, rules: ShopRules): QueueView {
  const { soon, today } = queueMoment(now, rules)
  const { clockwork, queueProfile: profile } = rules
  const dayStart = instantAt(today, clockwork.dayStartsAt, clockwork)
  return {
    scope,
    now,
    soon,
    today,
    lastNear: lastNearDay(today),
    dayStart,
    profile,
    ranks: ranksOf(rules),
  }
}

const knownRanks = new WeakMap<ShopRules, readonly number[]>()

/** Rules in force are one value until somebody changes them. */
function ranksOf(rules: ShopRules): readonly number[] {
  const known = knownRanks.get(rules) ?? queueRanks(rules)
  knownRanks.set(rules, known)
  return known
}
