import type { ReactNode } from 'react'
import { useTexts } from '#renderer/texts/language.ts'

interface SampledRow {
  readonly row: number
  readonly cells: readonly string[]
}

interface RowSampleProps<Row extends SampledRow> {
  readonly caption: string
  readonly rows: readonly Row[]
  /** How many there are in all. */
  readonly total: number
  why(row: Row): ReactNode
}

/** The first rows that did not become cards, each with its reason and what stands in it. */
export function RowSample<Row extends SampledRow>({ caption, rows, total, why }: RowSampleProps<Row>) {
  const { import: says } = useTexts()
  return (
    <div className="sheet-box">
      <table className="sheet-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{says.rejectedColumns.row}</th>
            <th scope="col">{says.rejectedColumns.why}</th>
            <th scope="col">{says.rejectedColumns.cells}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.row}>
              <td>{one.row}</td>
              <td>{why(one)}</td>
              <td className="samples">{one.cells.filter(Boolean).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > rows.length && (
        <p className="mute more-rows">{says.moreRows((total - rows.length).toLocaleString('en-US'))}</p>
      )}
    </div>
  )
}
