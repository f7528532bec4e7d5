import { toDueReason } from '#db/course-columns.ts'
import type { ShownCallback } from '#db/queries/queue/queue-queries.ts'
import type { QueueView } from '#db/queries/queue/queue-view.ts'
import type { Callback } from '#shared/contract/answers.ts'
import type { RestTurn } from '#shared/domain/calendar/rest-turns.ts'
import { bands } from '#shared/domain/callback/band.ts'
import { isFresh } from '#shared/domain/callback/callback-row.ts'
import { daysBetween } from '#shared/domain/day.ts'
import { remember } from '#shared/lib/remember.ts'
import type { Viewer } from '../viewer.ts'

const MOST_MODELS = 2000

interface Seen extends Pick<QueueView, 'today' | 'dayStart'> {
  /** Names of colleagues whose rows stand in this queue, by their ids. */
  readonly covered: ReadonlyMap<string, string>
}

/** The colleagues whom somebody covers today, by name (轮休). */
export function namesCovered(
  turns: readonly RestTurn[],
  { covers = [] }: Viewer,
): ReadonlyMap<string, string> {
  const covered = turns.filter(({ userId }) => covers.includes(userId))
  return new Map(covered.map(({ userId, name }) => [userId, name]))
}

/** A row of the queue with the reason that stands under it (R03, R08). */
export function toCallback(row: ShownCallback, { today, dayStart, covered }: Seen): Callback {
  const { dueOn, lastTriedAt } = row
  return {
    cardId: row.id,
    number: row.number,
    name: row.name,
    model: row.modelJson === null ? null : readModel(row.modelJson),
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
    triedToday: lastTriedAt !== null && lastTriedAt >= dayStart,
    isOutOfTouch: row.isOutOfTouch === 1,
    coveredFor: covered.get(row.ownerId ?? '') ?? null,
  }
}

/** 意向车型 where it is a text; a shop sells few, so each is read once. */
const readModel = remember((json): string | null => {
  const model: unknown = JSON.parse(json)
  return typeof model === 'string' ? model : null
}, MOST_MODELS)
