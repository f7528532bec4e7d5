import { compareText } from '../../lib/compare-text.ts'
import { type Stage, stages } from '../card-status.ts'
import type { QueueProfile } from '../shop-rules.ts'
import { type Band, bands } from './band.ts'
import { type CallbackRow, isFresh } from './callback-row.ts'

/** A card with the band it is listed in. */
export type QueuedRow = CallbackRow & { readonly band: Band }

type Comparison = (a: QueuedRow, b: QueuedRow) => number

/** After every hour of the day: where a row without one stands. */
const noMinute = 1440

/**
 * The queue's total order: band, then profile, then due day, hour (none last) and id. In the promised band the hour
 * that was promised comes before the profile (R08).
 */
export function compareCallbacks(
  a: QueuedRow,
  b: QueuedRow,
  profile: QueueProfile = 'grade-then-time',
): number {
  return (
    bands.indexOf(a.band) - bands.indexOf(b.band) ||
    comparePromises(a, b) ||
    profiles[profile](a, b) ||
    compareText(a.dueOn, b.dueOn) ||
    (a.dueMinute ?? noMinute) - (b.dueMinute ?? noMinute) ||
    compareText(a.id, b.id)
  )
}

function comparePromises(a: QueuedRow, b: QueuedRow): number {
  return a.band === 'promised' ? compareText(a.promisedAt ?? '', b.promisedAt ?? '') : 0
}

const profiles: Readonly<Record<QueueProfile, Comparison>> = {
  'grade-then-time': (a, b) => a.queueRank - b.queueRank,
  'nearest-to-closing': (a, b) => distanceToClosing(a) - distanceToClosing(b) || a.queueRank - b.queueRank,
  'new-first': (a, b) => placeOfNewness(a) - placeOfNewness(b),
}

/** Ordered first, then the funnel from the bottom up (S3-13). */
function distanceToClosing({ status, stage }: QueuedRow): number {
  return status === 'ordered' ? 0 : distanceOfStage(stage)
}

/** 放弃 is the side exit, not the bottom. */
function distanceOfStage(stage: Stage): number {
  return stage === 'abandoned' ? stages.length : stages.length - stages.indexOf(stage) - 1
}

const starred = 1000
const neverReached = 1001
const nothingKnown = 1002

/** 新, then the grades from hot to cold, then 关注 without a grade, 尚未联系, and the rest (S4-36). */
function placeOfNewness(row: QueuedRow): number {
  if (isFresh(row)) return 0
  if (row.visitCount > 0 && row.grade !== null) return row.queueRank
  if (row.isStarred) return starred
  return row.visitCount === 0 ? neverReached : nothingKnown
}
