import type { ReactNode } from 'react'

/** One column of a grid: its width is a track of a CSS grid. */
export interface Column<Row> {
  readonly key: string
  readonly title: ReactNode
  readonly width: string
  readonly align?: 'end'
  /** Which way it sorts the list now; absent where it cannot be sorted by. */
  readonly sorting?: 'ascending' | 'descending' | 'none'
  /** What stands in a row of it; `index` is the row's place in the list. */
  show(row: Row, index: number): ReactNode
}
