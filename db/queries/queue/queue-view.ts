import type { QueuePart } from '#shared/domain/callback/queue-part.ts'
import type { Day, Instant } from '#shared/domain/day.ts'
import type { QueueProfile } from '#shared/domain/shop-rules.ts'
import { type Fragment, fixed, query } from '../../engine/fragment.ts'
import { type CardScope, type ScopeValues, scopeOfKind, valuesOfScope } from '../card-scope.ts'

/** Bands of the queue, first to last: 1 promised hour now, 2 past the hard limit, 3 overdue, 4 today (R08). */
export type BandNumber = 1 | 2 | 3 | 4

/** Whose queue, seen at which moment. */
export interface QueueView {
  readonly scope: CardScope
  readonly now: Instant
  /** Until then a promised hour counts as now. */
  readonly soon: Instant
  readonly today: Day
  /** A hard limit from today to this day is near. */
  readonly lastNear: Day
  /** When today began: what was tried since then was tried today (R03). */
  readonly dayStart: Instant
  /** Every queue_rank in use: a card whose rank is missing here is in no list and no count. */
  readonly ranks: readonly number[]
  readonly profile: QueueProfile
}

/** What the text of a statement about a queue depends on. */
export interface QueueShape extends Pick<QueueView, 'ranks' | 'profile'> {
  readonly scope: CardScope['kind']
}

/** What such a statement is run with. */
export interface QueueValues extends ScopeValues, Omit<QueueView, 'scope' | keyof QueueShape> {}

/** The shape of a view's statements. */
export function shapeOfView({ scope, ranks, profile }: QueueView): QueueShape {
  return { scope: scope.kind, ranks, profile }
}

/** The values of a view's statements. */
export function valuesOfView({ scope, ranks: _ranks, profile: _profile, ...moment }: QueueView): QueueValues {
  return { ...moment, ...valuesOfScope(scope) }
}

/** The view that has this shape and these values. */
export function viewOfShape({ scope: kind, ranks, profile }: QueueShape, values: QueueValues): QueueView {
  const { now, soon, today, lastNear, dayStart } = values
  return { scope: scopeOfKind(kind, values), ranks, profile, now, soon, today, lastNear, dayStart }
}

export const AFTER_EVERY_HOUR = 1440

/** The minute of a card in the order of its band; one without comes after every hour of the day. */
export const minuteOfCard = fixed(`coalesce(c.due_minute, ${AFTER_EVERY_HOUR})`)

/** The due day of a card in the promised band, which may hold one without. */
export const dayOfCard = fixed("coalesce(c.due_on, '')")

/** The ranks as a table (column1), lowest first; integers, so they need no placeholders. */
export function rankTable(ranks: readonly number[], from = Number.NEGATIVE_INFINITY): Fragment {
  const sorted = [...new Set(ranks.map(Math.trunc))].filter((rank) => rank >= from).sort((a, b) => a - b)
  if (sorted.length === 0) return fixed('(select 0 as column1 where 1 = 0)')
  return fixed(`(values ${sorted.map((rank) => `(${rank})`).join(', ')})`)
}

/** Its rank is one of these: compared one by one, since a table of them would be filled anew at each run. */
export function isRanked(ranks: readonly number[]): Fragment {
  const known = ranks.map((rank) => `when ${Math.trunc(rank)} then 1`)
  return known.length === 0 ? fixed('1 = 0') : fixed(`case c.queue_rank ${known.join(' ')} else 0 end = 1`)
}

/** Neither promised for an hour nor waiting for its next try. */
export function isListed(view: QueueView): Fragment {
  return query`c.promised_at is null and ${isNotWaiting(view)}`
}

/** Not waiting for its next try (R65). */
export function isNotWaiting({ now }: QueueView): Fragment {
  return query`(c.retry_at is null or c.retry_at <= ${now})`
}

/** Which cards of the index make up bands 2, 3 and 4; a promised hour is band 1, or hidden until then. */
export function isInBand(band: 2 | 3 | 4, view: QueueView): Fragment {
  return query`${dueIn(band, view.today)} and ${isListed(view)}`
}

/** Never called. */
export const isFresh = query`c.visit_count = 0 and c.attempts = 0`

/** Its hard limit is today or tomorrow. */
export function hasNearLimit({ today, lastNear }: QueueView): Fragment {
  return query`c.limit_on between ${today} and ${lastNear}`
}

/** Which of the listed cards a part of the queue holds; its bands are chosen apart. */
export function isOfPart(part: QueuePart, view: QueueView): Fragment {
  if (part === 'near') return query`and ${hasNearLimit(view)}`
  return part === 'fresh' ? query`and ${isFresh}` : query``
}

/** The band a card is due in, seen apart from whether it waits. */
export function dueBand({ soon, today }: QueueView): Fragment {
  return query`case when c.promised_at <= ${soon} then 1 when c.limit_on < ${today} then 2
    when c.due_on < ${today} then 3 else 4 end`
}

function dueIn(band: 2 | 3 | 4, today: Day): Fragment {
  if (band === 2) return query`c.due_on <= ${today} and c.limit_on < ${today}`
  const isWithinLimit = query`(c.limit_on is null or c.limit_on >= ${today})`
  return band === 3
    ? query`c.due_on < ${today} and ${isWithinLimit}`
    : query`c.due_on = ${today} and ${isWithinLimit}`
}
