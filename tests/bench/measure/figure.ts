import type { Timing } from './statistics.ts'

/** One line of the table: what was measured against what, and the bound it is held to. */
export interface Figure {
  /** The row's name for --only. */
  readonly row: string
  readonly what: string
  /** Cards in the book, or rows of the list. */
  readonly size: number
  readonly unit: 'ms' | 's' | 'MB' | ''
  readonly product: Timing | number | null
  /** What the product is compared with. */
  readonly against: string
  readonly raw: Timing | number | null
  readonly ratio: number | null
  /** The most the ratio may be, where an issue binds it. */
  readonly bound: number | null
  readonly note?: string
}

/** Whether a figure keeps its bound; null where there is none, or nothing was measured. */
export function keepsBound({ ratio, bound }: Figure): boolean | null {
  return ratio === null || bound === null ? null : ratio <= bound
}
