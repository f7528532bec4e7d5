import type { ImportProgress } from '#renderer/stores/import-run.ts'
import { useTexts } from '#renderer/texts/language.ts'

interface RejectedSampleProps {
  readonly rows: NonNullable<ImportProgress['rejected']>
  /** How many there are in all. */
  readonly total: number
}

/** The first rejected rows, each with its reason. */
export function RejectedSample({ rows, total }: RejectedSampleProps) {
  const { import: says } = useTexts()
  return (
    <div className="sheet-box">
      <table className="sheet-table">
        <caption>{says.rejectedSample}</caption>
        <thead>
          <tr>
            <th scope="col">{says.rejectedColumns.row}</th>
            <th scope="col">{says.rejectedColumns.why}</th>
            <th scope="col">{says.rejectedColumns.cells}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((rejected) => (
            <tr key={rejected.row}>
              <td>{rejected.row}</td>
              <td className="red">{says.whyRejected(rejected)}</td>
              <td className="samples">{rejected.cells.filter(Boolean).join(' · ')}</td>
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
