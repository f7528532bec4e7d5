import type { Day } from './day.ts'

/** Why a row is due, as data; the sentence `H级 · 上次有效联系 11-18 · 周期2天` is made by the screen in its language. */
export type DueReason =
  | { readonly kind: 'new'; readonly createdOn: Day; readonly withinDays: number }
  | {
      readonly kind: 'cadence'
      readonly grade: string | null
      readonly anchor: 'effective' | 'created'
      readonly anchorOn: Day
      readonly gapDays: number
      /** Set when a rest day moved the due day (decision 4). */
      readonly movedFrom: Day | null
      /** Set where that put it past the hard limit. */
      readonly isPastLimit?: boolean
    }
  | {
      readonly kind: 'agreed'
      readonly grade: string | null
      readonly anchorOn: Day
      readonly why: string | null
    }
  | { readonly kind: 'reactivated'; readonly on: Day }
