import { useTexts } from '#renderer/texts/language.ts'
import { type ImportCounts, importResults } from '#shared/domain/import/decide-record.ts'

/** What became of the rows: six figures, never added together (R77). */
export function ImportCountsRow({ counts }: { readonly counts: Partial<ImportCounts> }) {
  const { import: says } = useTexts()
  return (
    <dl className="import-counts">
      {importResults.map((result) => (
        <div key={result} className={result === 'rejected' && counts.rejected ? 'has-rejected' : ''}>
          <dt>{says.counts[result]}</dt>
          <dd>
            {(counts[result] ?? 0).toLocaleString('en-US')}
            <small>{says.countHints[result]}</small>
          </dd>
        </div>
      ))}
    </dl>
  )
}
