import { compareText } from '../../lib/compare-text.ts'
import type { QueueProfile } from '../shop-rules.ts'
import { bandOf, isHidden, touchOf } from './band.ts'
import { type CallbackRow, isFresh, type QueueMoment } from './callback-row.ts'
import { compareCallbacks, type QueuedRow } from './compare-callbacks.ts'
import { isInPart, type QueuePart, waitsUntil } from './queue-part.ts'

/** How many stand in the queue; `total` is the badge, and the length of the list. */
export interface QueueCounts {
  readonly total: number
  readonly promised: number
  readonly pastLimit: number
  readonly overdue: number
  readonly today: number
  /** Listed, its hard limit today or tomorrow. */
  readonly near: number
  /** Listed and never called. */
  readonly fresh: number
  /** Listed, its day gone by, and tried today or left alone. */
  readonly tried: number
  readonly untouched: number
  /** Due, but hidden until the next try or the promised hour. */
  readonly later: number
}

/** 今日回访: every card due up to today, never-called ones too, but for those that wait; in the order of the profile (R08, R66). */
export function listQueue(
  rows: readonly CallbackRow[],
  moment: QueueMoment,
  profile: QueueProfile = 'grade-then-time',
): readonly QueuedRow[] {
  return dueRows(rows, moment)
    .filter((row) => !isHidden(row, moment))
    .toSorted((a, b) => compareCallbacks(a, b, profile))
}

/** One part of the queue in the queue's own order; what waits, by when it comes back (R65). */
export function listQueuePart(
  rows: readonly CallbackRow[],
  { part, moment, profile }: { part: QueuePart; moment: QueueMoment; profile: QueueProfile },
): readonly QueuedRow[] {
  if (part !== 'later')
    return listQueue(rows, moment, profile).filter((row) => isInPart(part, asListed(row), moment.today))
  return dueRows(rows, moment)
    .filter((row) => isHidden(row, moment))
    .toSorted((a, b) => compareText(waitsUntil(a) ?? '', waitsUntil(b) ?? '') || compareText(a.id, b.id))
}

/** The counts over the very rows that are listed (R66, R03). */
export function countQueue(rows: readonly CallbackRow[], moment: QueueMoment): QueueCounts {
  const due = dueRows(rows, moment)
  const listed = due.filter((row) => !isHidden(row, moment))
  const inBand = (band: QueuedRow['band']) => listed.filter((row) => row.band === band).length
  const late = listed.filter((row) => row.band === 'past-limit' || row.band === 'overdue')
  const touched = (touch: 'tried' | 'untouched') =>
    late.filter((row) => touchOf(row, moment) === touch).length
  return {
    total: listed.length,
    promised: inBand('promised'),
    pastLimit: inBand('past-limit'),
    overdue: inBand('overdue'),
    today: inBand('today'),
    near: listed.filter((row) => isInPart('near', asListed(row), moment.today)).length,
    fresh: listed.filter(isFresh).length,
    tried: touched('tried'),
    untouched: touched('untouched'),
    later: due.length - listed.length,
  }
}

function asListed(row: QueuedRow) {
  return { ...row, isNew: isFresh(row) }
}

function dueRows(rows: readonly CallbackRow[], moment: QueueMoment): readonly QueuedRow[] {
  return rows.flatMap((row) => {
    const band = bandOf(row, moment)
    return band === null ? [] : [{ ...row, band }]
  })
}
