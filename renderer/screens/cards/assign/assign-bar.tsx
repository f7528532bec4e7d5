import { Button, Progress } from 'antd'
import { type AssignRun, clearAssignRun, useAssignRun } from '#renderer/stores/assign-run.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import { useAssign } from './use-assign.ts'

/** What became of the last act of assigning, while it runs and after, with the way back. */
export function AssignBar() {
  const { assign: says, words } = useTexts()
  const run = useAssignRun()
  const { undo, stop } = useAssign()
  const { stage, total, assigned, skipped } = run
  if (stage === 'idle') return null
  const counted = (n: number) => n.toLocaleString('en-US')
  if (stage === 'running') {
    const says1 = says.running(counted(assigned + skipped), counted(total))
    return (
      <div className="ask-bar assign-bar" role="status">
        <span>{says1}</span>
        <Progress
          percent={Math.round((100 * (assigned + skipped)) / Math.max(1, total))}
          size="small"
          aria-label={says1}
        />
        <Button disabled={run.isStopping} onClick={stop}>
          {says.stop}
        </Button>
      </div>
    )
  }
  return (
    <div className="ask-bar assign-bar" role="status">
      <Outcome run={run} />
      {stage !== 'undone' && assigned > 0 && (
        <Button loading={stage === 'undoing'} onClick={undo}>
          {stage === 'undoing' ? says.undoing : says.undo} <kbd>Z</kbd>
        </Button>
      )}
      <Button onClick={clearAssignRun}>{words.close}</Button>
    </div>
  )
}

function Outcome({ run }: { readonly run: AssignRun }) {
  const texts = useTexts()
  const { assign: says } = texts
  const { assigned, skipped, names, failure, undone } = run
  const counted = (n: number) => n.toLocaleString('en-US')
  if (undone) {
    return (
      <span>
        {says.undone(counted(undone.undone))} {undone.kept > 0 && says.kept(counted(undone.kept))}
      </span>
    )
  }
  if (failure !== null) {
    return (
      <span className="red" role="alert">
        {says.failed(counted(assigned))} {sentenceOf(failure, texts)}
      </span>
    )
  }
  const toWhom = names.join(says.join)
  return (
    <span>
      {names.length === 0 ? says.released(counted(assigned)) : says.done(counted(assigned), toWhom)}{' '}
      {skipped > 0 && says.skipped(counted(skipped))}
    </span>
  )
}
