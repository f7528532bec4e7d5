import type { CallbackRow, QueueMoment } from './callback-row.ts'

/** Bands of the queue, first to last: a promised hour now, past the hard limit, overdue, today (decision 5). */
export const bands = ['promised', 'past-limit', 'overdue', 'today'] as const
export type Band = (typeof bands)[number]

type Due = Pick<CallbackRow, 'dueOn' | 'limitOn' | 'promisedAt'>
type Waiting = Pick<CallbackRow, 'promisedAt' | 'retryAt'>
type Tried = Pick<CallbackRow, 'dueOn' | 'lastTriedAt'>

/** The band a card is due in, null while it is due on a later day; whether it is hidden is another question (R08, R66). */
export function bandOf({ promisedAt, dueOn, limitOn }: Due, { soon, today }: QueueMoment): Band | null {
  if (promisedAt !== null && promisedAt <= soon) return 'promised'
  if (dueOn > today) return null
  if (limitOn !== null && limitOn < today) return 'past-limit'
  return dueOn < today ? 'overdue' : 'today'
}

/** Whether a card waits for its next try or its promised hour; nothing else ever hides one (R65). */
export function isHidden({ promisedAt, retryAt }: Waiting, { now, soon }: QueueMoment): boolean {
  return (retryAt !== null && retryAt > now) || (promisedAt !== null && promisedAt > soon)
}

/** Whether an overdue card was tried today (逾期已尝试) or left alone (逾期未碰); null where it is not overdue (R03, R65). */
export function touchOf(
  { dueOn, lastTriedAt }: Tried,
  { today, dayOf }: QueueMoment,
): 'tried' | 'untouched' | null {
  if (dueOn >= today) return null
  return lastTriedAt !== null && dayOf(lastTriedAt) === today ? 'tried' : 'untouched'
}
