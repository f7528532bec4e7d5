import type { ImportProgress } from '#renderer/stores/import-run.ts'
import { linkTo } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { RowSample } from './row-sample.tsx'

interface DuplicateSampleProps {
  readonly rows: NonNullable<ImportProgress['duplicates']>
  readonly total: number
}

/** The first rows whose number was there already: which earlier row, or which card, and the way to it. */
export function DuplicateSample({ rows, total }: DuplicateSampleProps) {
  const { import: says } = useTexts()
  return (
    <RowSample
      caption={says.duplicateSample}
      rows={rows}
      total={total}
      why={(duplicate) => (
        <>
          {says.whyDuplicate(duplicate)}{' '}
          {duplicate.card?.cardId && <a href={linkTo('card', duplicate.card.cardId)}>{says.openCard}</a>}
        </>
      )}
    />
  )
}
