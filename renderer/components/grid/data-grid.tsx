import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { Column } from './column.ts'
import { GridHead } from './grid-head.tsx'
import './data-grid.css'

interface DataGridProps<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** How many rows there are in all; more than `rows` while some are not read yet. */
  readonly total: number
  readonly selected: number
  /** Where the list stood when it was left. */
  readonly startOffset?: number
  keyOf(row: Row): string
  lookOf?(row: Row): string
  onSort?(key: string): void
  onSelect(index: number): void
  onOpen(row: Row): void
  /** Where rows can be marked: by Ctrl and a click one, by Shift and a click all from the last marked one on. */
  onMark?(index: number, isRange: boolean): void
  /** Asked for more before the last row is reached. */
  onNearEnd?(): void
  onScroll?(offset: number): void
}

export const gridId = 'data-grid'
const rowHeight = 34
const headHeight = 32
const rowsBeforeEnd = 100

/** A list of any length: only the rows in sight are drawn, more are read before the end is reached. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { columns, rows, selected, onNearEnd, onScroll } = props
  const box = useRef<HTMLDivElement>(null)
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    initialOffset: props.startOffset ?? 0,
    overscan: 10,
    scrollPaddingEnd: headHeight,
    useFlushSync: false,
  })
  const drawn = list.getVirtualItems()
  const lastDrawn = drawn.at(-1)?.index ?? 0
  const shownAtFirst = useRef(selected)
  useEffect(() => {
    if (rows.length > 0 && lastDrawn >= rows.length - rowsBeforeEnd) onNearEnd?.()
  }, [lastDrawn, rows.length, onNearEnd])
  useEffect(() => {
    if (selected < 0 || selected === shownAtFirst.current) return
    shownAtFirst.current = -1
    list.scrollToIndex(selected, { align: 'auto' })
  }, [selected, list])
  const template = columns.map((column) => column.width).join(' ')
  return (
    <div className="data-grid" ref={box} onScroll={(event) => onScroll?.(event.currentTarget.scrollTop)}>
      <table
        id={gridId}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table one moves through is a grid
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-rowcount={props.total + 1}
        aria-multiselectable={props.onMark ? true : undefined}
        aria-activedescendant={drawn.some(({ index }) => index === selected) ? rowId(selected) : undefined}
      >
        <GridHead columns={columns} template={template} onSort={props.onSort} />
        <tbody style={{ height: list.getTotalSize() }}>
          {drawn.map(({ index, start }) => (
            <GridRow key={keyAt(props, index)} grid={props} index={index} start={start} template={template} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface GridRowProps<Row> {
  readonly grid: DataGridProps<Row>
  readonly index: number
  readonly start: number
  readonly template: string
}

function GridRow<Row>({ grid, index, start, template }: GridRowProps<Row>) {
  const row = grid.rows[index]
  if (row === undefined) return null
  return (
    <tr
      id={rowId(index)}
      aria-rowindex={index + 2}
      aria-selected={index === grid.selected}
      className={`grid-line grid-row ${grid.lookOf?.(row) ?? ''}`}
      style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
      onMouseDown={(event) => {
        if (event.shiftKey && grid.onMark) event.preventDefault()
        grid.onSelect(index)
      }}
      onClick={(event) => {
        const isMarking = event.shiftKey || event.ctrlKey || event.metaKey
        if (grid.onMark && isMarking) grid.onMark(index, event.shiftKey)
        else grid.onOpen(row)
      }}
    >
      {grid.columns.map(({ key, align, show }) => (
        <td key={key} className={align}>
          {show(row, index)}
        </td>
      ))}
    </tr>
  )
}

function rowId(index: number): string {
  return `${gridId}-row-${index}`
}

function keyAt<Row>({ rows, keyOf }: DataGridProps<Row>, index: number): string {
  const row = rows[index]
  return row === undefined ? String(index) : keyOf(row)
}
