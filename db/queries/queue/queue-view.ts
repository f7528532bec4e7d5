import type { Day, Instant } from '#shared/domain/day.ts'
import { type Fragment, fixed, query } from '../../engine/fragment.ts'
import type { CardScope } from '../card-scope.ts'

/** Bands of the queue, first to last: 1 promised hour now, 2 past the hard limit, 3 overdue, 4 today (R08). */
export type BandNumber = 1 | 2 | 3 | 4

/** Whose queue, seen at which moment. */
export interface QueueView {
  readonly scope: CardScope
  readonly now: Instant
  /** Until then a promised hour counts as now. */
  readonly soon: Instant
  readonly today: Day
  /** Every queue_rank in use, in the order of the profile: a card whose rank is missing here is in no list and no count. */
  readonly ranks: readonly number[]
}

/** The minute of a card in the order of its band; one without comes after every hour of the day. */
export const minuteOfCard = fixed('coalesce(c.due_minute, 1440)')

/** The ranks as a table (column1 place, column2 rank); integers, so they need no placeholders. */
export function rankTable(ranks: readonly number[], from = 0): Fragment {
  const rows = ranks.map((rank, place) => `(${place}, ${Math.trunc(rank)})`)
  return fixed(`(values ${rows.slice(from).join(', ')})`)
}

/** Not waiting for its next try (R65). */
export function isNotWaiting({ now }: QueueView): Fragment {
  return query`(c.retry_at is null or c.retry_at <= ${now})`
}

/** Which cards of the index make up bands 2, 3 and 4; a promised hour is band 1, or hidden until then. */
export function isInBand(band: 2 | 3 | 4, view: QueueView): Fragment {
  return query`${dueIn(band, view.today)} and c.promised_at is null and ${isNotWaiting(view)}`
}

function dueIn(band: 2 | 3 | 4, today: Day): Fragment {
  if (band === 2) return query`c.due_on <= ${today} and c.limit_on < ${today}`
  const isWithinLimit = query`(c.limit_on is null or c.limit_on >= ${today})`
  return band === 3
    ? query`c.due_on < ${today} and ${isWithinLimit}`
    : query`c.due_on = ${today} and ${isWithinLimit}`
}
