import type { ImportProgress } from '#renderer/stores/import-run.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { RowSample } from './row-sample.tsx'

interface RejectedSampleProps {
  readonly rows: NonNullable<ImportProgress['rejected']>
  readonly total: number
}

/** The first rejected rows, each with its reason. */
export function RejectedSample({ rows, total }: RejectedSampleProps) {
  const { import: says } = useTexts()
  return (
    <RowSample
      caption={says.rejectedSample}
      rows={rows}
      total={total}
      why={(rejected) => <span className="red">{says.whyRejected(rejected)}</span>}
    />
  )
}
