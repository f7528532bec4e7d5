import type { Column } from './column.ts'

interface GridHeadProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly template: string
  onSort?(key: string): void
}

const ariaSort = { ascending: 'ascending', descending: 'descending', none: 'none' } as const
const arrows = { ascending: '↑', descending: '↓', none: '' } as const

/** The line of headings; one that sorts is a button with an arrow. */
export function GridHead<Row>({ columns, template, onSort }: GridHeadProps<Row>) {
  return (
    <thead>
      <tr className="grid-line" style={{ gridTemplateColumns: template }}>
        {columns.map(({ key, title, align, sorting }) => (
          <th key={key} scope="col" className={align} aria-sort={sorting ? ariaSort[sorting] : undefined}>
            {sorting ? (
              <button type="button" className="plain" onClick={() => onSort?.(key)}>
                {title} <span aria-hidden="true">{arrows[sorting]}</span>
              </button>
            ) : (
              title
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}
