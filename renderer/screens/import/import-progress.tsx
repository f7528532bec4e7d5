import { Button, Progress } from 'antd'
import { percentOf, useImportRun } from '#renderer/stores/import-run.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { ImportCountsRow } from './import-counts.tsx'
import { useImport } from './use-import.ts'

/** How far it is; it goes on when the screen is left. */
export function ImportProgress() {
  const { import: says } = useTexts()
  const { file, isDry, progress, isCancelling } = useImportRun()
  const { cancel } = useImport()
  const percent = percentOf(progress)
  const name = file?.fileName ?? ''
  return (
    <section className="import-progress" aria-label={says.title}>
      <h2>{isDry ? says.barTrying(name, percent) : says.barRunning(name, percent)}</h2>
      <Progress percent={percent} status="active" aria-label={says.title} />
      <p role="status">
        {says.phases[progress?.phase ?? 'reading']}{' '}
        {progress && says.progress(progress.rows.toLocaleString('en-US'), percent)}
      </p>
      {progress && <ImportCountsRow counts={progress.counts} />}
      <div className="list-bar">
        <Button disabled={isCancelling || !progress} onClick={cancel}>
          {isCancelling ? says.cancelling : says.cancel}
        </Button>
        {!isDry && <span className="mute">{says.goOn}</span>}
      </div>
    </section>
  )
}
