import { toDueReason } from '#db/course-columns.ts'
import type { ShownCallback } from '#db/queries/queue/queue-queries.ts'
import type { Callback } from '#shared/contract/answers.ts'
import { bands } from '#shared/domain/callback/band.ts'
import { isFresh } from '#shared/domain/callback/callback-row.ts'
import { type Day, daysBetween } from '#shared/domain/day.ts'
import { type Clockwork, dayOf } from '#shared/domain/zone.ts'
import { modelIn } from '../card/card-row-view.ts'

interface Moment {
  readonly today: Day
  readonly clockwork: Clockwork
}

/** A row of the queue with the reason that stands under it (R03, R08). */
export function toCallback(row: ShownCallback, { today, clockwork }: Moment): Callback {
  const { dueOn, lastTriedAt } = row
  return {
    cardId: row.id,
    number: row.number,
    name: row.name,
    model: modelIn(row),
    grade: row.grade,
    isStarred: row.isStarred === 1,
    isNew: isFresh(row),
    band: bands[row.band - 1] ?? 'today',
    dueOn,
    dueMinute: row.dueMinute,
    limitOn: row.limitOn,
    promisedAt: row.promisedAt,
    retryAt: row.retryAt,
    reason: toDueReason(row.dueReason),
    daysOverdue: Math.max(0, daysBetween(dueOn, today)),
    attempts: row.attempts,
    triedToday: lastTriedAt !== null && dayOf(lastTriedAt, clockwork) === today,
    isOutOfTouch: row.isOutOfTouch === 1,
  }
}
