import { addDays, type Day, daysBetween } from './day.ts'
import { isWorkingDay, nextWorkingDay, previousWorkingDay, type WorkingCalendar } from './working-calendar.ts'

/**
 * How long until the next contact: one gap in days per contact, then the last gap again or all of them
 * in turn; `limit` is the hard limit in days, null where a grade has none (R05, R64).
 */
export interface Cadence {
  readonly gaps: readonly number[]
  readonly repeat: 'last' | 'cycle'
  readonly limit: number | null
}

/** Where a due day goes that falls on a rest day: 提前 or 顺延. */
export type RestDayRule = 'earlier' | 'later'

/** The next contact a cadence asks for; `moved` says when a rest day shifted it, and whether past the limit. */
export interface NextContact {
  readonly dueOn: Day
  readonly limitOn: Day | null
  readonly gapDays: number
  readonly moved: null | { readonly from: Day; readonly rule: RestDayRule; readonly overLimit: boolean }
}

interface Question {
  readonly anchor: Day
  readonly cadence: Cadence
  /** How many contacts the card has had in this grade: 0 for the first gap. */
  readonly step: number
  readonly calendar: WorkingCalendar
  readonly rule: RestDayRule
}

/** The gap in days after the contact number `step`, counted from 0; a cadence without gaps is due the same day. */
export function gapOf({ gaps, repeat }: Cadence, step: number): number {
  const index = repeat === 'cycle' ? step % gaps.length : Math.min(step, gaps.length - 1)
  return gaps[index] ?? 0
}

/**
 * The due day of the next contact: anchor + gap, moved off a rest day by the shop's rule (R64, decision 4). Moving
 * earlier never reaches back to the contact just made; where it would, the day moves later.
 */
export function proposeNext({ anchor, cadence, step, calendar, rule }: Question): NextContact {
  const gapDays = gapOf(cadence, step)
  const ideal = addDays(anchor, gapDays)
  const limitOn = cadence.limit === null ? null : addDays(anchor, cadence.limit)
  if (isWorkingDay(calendar, ideal)) return { dueOn: ideal, limitOn, gapDays, moved: null }

  const earlier = previousWorkingDay(calendar, ideal)
  const movesEarlier = rule === 'earlier' && daysBetween(anchor, earlier) > 0
  const dueOn = movesEarlier ? earlier : nextWorkingDay(calendar, ideal)
  const overLimit = limitOn !== null && dueOn > limitOn
  return {
    dueOn,
    limitOn,
    gapDays,
    moved: { from: ideal, rule: movesEarlier ? 'earlier' : 'later', overLimit },
  }
}
