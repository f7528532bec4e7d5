import type { ImportProgress } from '#renderer/stores/import-run.ts'
import { linkTo } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'

interface DuplicateSampleProps {
  readonly rows: NonNullable<ImportProgress['duplicates']>
  /** How many there are in all. */
  readonly total: number
}

/** The first rows whose number was there already: which earlier row, or which card, and the way to it. */
export function DuplicateSample({ rows, total }: DuplicateSampleProps) {
  const { import: says } = useTexts()
  return (
    <div className="sheet-box">
      <table className="sheet-table">
        <caption>{says.duplicateSample}</caption>
        <thead>
          <tr>
            <th scope="col">{says.rejectedColumns.row}</th>
            <th scope="col">{says.rejectedColumns.why}</th>
            <th scope="col">{says.rejectedColumns.cells}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((duplicate) => (
            <tr key={duplicate.row}>
              <td>{duplicate.row}</td>
              <td>
                {says.whyDuplicate(duplicate)}{' '}
                {duplicate.card?.cardId && (
                  <a href={linkTo('card', duplicate.card.cardId)}>{says.openCard}</a>
                )}
              </td>
              <td className="samples">{duplicate.cells.filter(Boolean).join(' · ')}</td>
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
