import { Alert, Button } from 'antd'
import { useEffect } from 'react'
import { useExport } from '#renderer/connection/use-export.ts'
import { useMay } from '#renderer/frame/shop-context.ts'
import { filterCards } from '#renderer/stores/card-list.ts'
import { clearImportRun, useImportRun } from '#renderer/stores/import-run.ts'
import { goTo } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { ImportCounts } from '#shared/domain/import/decide-record.ts'
import { DuplicateSample } from './duplicate-sample.tsx'
import { ImportCountsRow } from './import-counts.tsx'
import { RejectedSample } from './rejected-sample.tsx'
import { useImport } from './use-import.ts'

/** What came of it, and what can be done next. */
export function ImportResult() {
  const texts = useTexts()
  const { import: says } = texts
  const { progress, isDry, failure, file } = useImportRun()
  const phase = failure === null ? progress?.phase : 'failed'
  const isGood = phase === 'done'
  useEffect(() => useImportRun.setState({ isSeen: true }), [])
  return (
    <section className="import-result" aria-label={says.title}>
      <h2>
        {titleOf(phase, isDry, says)} <small className="mute">{file?.fileName}</small>
      </h2>
      {!isGood && phase !== 'cancelled' && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={<WhyFailed why={progress?.why ?? null} failure={failure} />}
        />
      )}
      {progress && phase !== 'cancelled' && <ImportCountsRow counts={progress.counts} />}
      <ResultActs isGood={isGood} />
      {progress?.rejected && progress.rejected.length > 0 && (
        <RejectedSample rows={progress.rejected} total={progress.counts.rejected ?? 0} />
      )}
      {progress?.duplicates && progress.duplicates.length > 0 && (
        <DuplicateSample rows={progress.duplicates} total={countDuplicates(progress.counts)} />
      )}
    </section>
  )
}

function titleOf(
  phase: string | undefined,
  isDry: boolean,
  says: ReturnType<typeof useTexts>['import'],
): string {
  if (phase === 'cancelled') return isDry ? says.phases.cancelled : says.cancelledTitle
  if (phase !== 'done') return isDry ? says.phases.failed : says.failedTitle
  return isDry ? says.dryTitle : says.doneTitle
}

function WhyFailed({ why, failure }: { readonly why: string | null; readonly failure: unknown }) {
  const texts = useTexts()
  if (failure !== null) return sentenceOf(failure, texts)
  const kinds: Readonly<Record<string, (data: Readonly<Record<string, unknown>>) => string>> =
    texts.faults.kinds
  return kinds[why ?? '']?.({}) ?? texts.faults.unexpected(why ?? '')
}

function ResultActs({ isGood }: { readonly isGood: boolean }) {
  const { import: says } = useTexts()
  const { progress, isDry, importId } = useImportRun()
  const { start } = useImport()
  const { make, isMaking } = useExport()
  const mayExport = useMay('export.start')
  const rejected = progress?.counts.rejected ?? 0
  const duplicates = countDuplicates(progress?.counts)
  if (isDry) {
    return (
      <div className="list-bar">
        {isGood && (
          <Button type="primary" size="large" onClick={() => start(false)}>
            {says.run}
          </Button>
        )}
        <Button onClick={() => useImportRun.setState({ stage: 'mapping', failure: null })}>
          {says.backToMapping}
        </Button>
        <Button onClick={clearImportRun}>{says.another}</Button>
        {isGood && rejected > 0 && <span className="mute">{says.rejectedLater}</span>}
      </div>
    )
  }
  return (
    <div className="list-bar">
      {isGood && (
        <Button type="primary" onClick={seeNewCards}>
          {says.seeCards}
        </Button>
      )}
      {isGood && rejected > 0 && mayExport && importId && (
        <Button loading={isMaking} onClick={() => make({ what: 'rejected', format: 'csv', importId })}>
          {says.download(rejected.toLocaleString('en-US'))}
        </Button>
      )}
      {isGood && duplicates > 0 && mayExport && importId && (
        <Button loading={isMaking} onClick={() => make({ what: 'duplicates', format: 'csv', importId })}>
          {says.downloadDuplicates(duplicates.toLocaleString('en-US'))}
        </Button>
      )}
      <Button onClick={clearImportRun}>{says.importAnother}</Button>
    </div>
  )
}

function countDuplicates(counts: Partial<ImportCounts> = {}): number {
  return (counts['duplicate-in-file'] ?? 0) + (counts['duplicate-in-book'] ?? 0)
}

function seeNewCards(): void {
  filterCards({
    text: '',
    grades: [],
    status: 'all',
    ownerId: null,
    isPool: false,
    isStarred: false,
    isBin: false,
    sort: 'number',
    isDescending: true,
  })
  goTo('cards')
}
