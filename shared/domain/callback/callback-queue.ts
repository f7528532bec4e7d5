import type { QueueProfile } from '../shop-rules.ts'
import { bandOf, isHidden, touchOf } from './band.ts'
import { type CallbackRow, isFresh, type QueueMoment } from './callback-row.ts'
import { compareCallbacks, type QueuedRow } from './compare-callbacks.ts'

/** How many stand in the queue; `total` is the badge, and the length of the list. */
export interface QueueCounts {
  readonly total: number
  readonly promised: number
  readonly pastLimit: number
  readonly overdue: number
  readonly today: number
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
    fresh: listed.filter(isFresh).length,
    tried: touched('tried'),
    untouched: touched('untouched'),
    later: due.length - listed.length,
  }
}

function dueRows(rows: readonly CallbackRow[], moment: QueueMoment): readonly QueuedRow[] {
  return rows.flatMap((row) => {
    const band = bandOf(row, moment)
    return band === null ? [] : [{ ...row, band }]
  })
}
