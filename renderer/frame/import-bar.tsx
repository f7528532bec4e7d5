import { Progress } from 'antd'
import { percentOf, useImportRun } from '#renderer/stores/import-run.ts'
import { linkTo, useRoute } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'

/** A quiet line about an import that goes on behind another screen. */
export function ImportBar() {
  const { import: says } = useTexts()
  const { stage, file, progress, isDry, failure, isSeen } = useImportRun()
  const here = useRoute().screen
  const isNews = stage === 'running' || (stage === 'result' && !isSeen)
  if (here === 'import' || !isNews) return null
  const name = file?.fileName ?? ''
  const percent = percentOf(progress)
  const isGood = failure === null && progress?.phase === 'done'
  const running = isDry ? says.barTrying(name, percent) : says.barRunning(name, percent)
  const good = isDry ? says.barTried(name) : says.barDone(name)
  const ended = isGood ? good : says.barFailed(name)
  return (
    <div className="import-bar" role="status">
      <span>{stage === 'running' ? running : ended}</span>
      {stage === 'running' && (
        <Progress percent={percent} size="small" showInfo={false} aria-label={running} />
      )}
      <a href={linkTo('import')}>{says.look}</a>
    </div>
  )
}
