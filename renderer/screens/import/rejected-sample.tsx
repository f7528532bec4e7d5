import type { ImportProgress } from '#renderer/stores/import-run.ts'
import { useTexts } from '#renderer/texts/language.ts'

interface RejectedSampleProps {
  readonly rows: NonNullable<ImportProgress['rejected']>
}

/** The first rejected rows, each with its reason. */
export function RejectedSample({ rows }: RejectedSampleProps) {
  const { import: says } = useTexts()
  const reasons: Readonly<Record<string, string>> = says.reasons
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
          {rows.map(({ row, why, heading, cells }) => (
            <tr key={row}>
              <td>{row}</td>
              <td className="red">{says.why(heading, reasons[why] ?? why)}</td>
              <td className="samples">{cells.filter(Boolean).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
