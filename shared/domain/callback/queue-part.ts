import { assertNever } from '../../lib/assert-never.ts'
import { addDays, type Day, type Instant } from '../day.ts'
import type { Band } from './band.ts'

/** What of the queue may be listed alone: 全部, 逾期, 将到限, 新客, and 稍后再试, which the others leave out. */
export const queueParts = ['all', 'late', 'near', 'fresh', 'later'] as const
export type QueuePart = (typeof queueParts)[number]

/** A listed row, as far as it decides where else it is listed. */
interface Listed {
  readonly band: Band
  readonly limitOn: Day | null
  readonly isNew: boolean
}

/** Whether a row of the queue belongs to a part of it as well; none of them waits. */
export function isInPart(part: QueuePart, { band, limitOn, isNew }: Listed, today: Day): boolean {
  switch (part) {
    case 'all':
      return true
    case 'late':
      return band === 'past-limit' || band === 'overdue'
    case 'near':
      return limitOn !== null && limitOn >= today && limitOn <= lastNearDay(today)
    case 'fresh':
      return isNew
    case 'later':
      return false
    default:
      return assertNever(part)
  }
}

/** A hard limit from today to this day is near (将到限). */
export function lastNearDay(today: Day): Day {
  return addDays(today, 1)
}

interface Waiting {
  readonly promisedAt: Instant | null
  readonly retryAt: Instant | null
}

/** What a waiting row waits for: its next try or its promised hour, whichever is later (R65). */
export function waitsUntil({ promisedAt, retryAt }: Waiting): Instant | null {
  if (promisedAt === null || retryAt === null) return promisedAt ?? retryAt
  return promisedAt > retryAt ? promisedAt : retryAt
}
