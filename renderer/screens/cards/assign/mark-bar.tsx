import { Button } from 'antd'
import { clearMarks, markAll } from '#renderer/stores/card-marks.ts'
import { useTexts } from '#renderer/texts/language.ts'

interface MarkBarProps {
  readonly count: number
  readonly total: number
  onAssign(): void
}

/** How many cards are marked, and what can be done with them. */
export function MarkBar({ count, total, onAssign }: MarkBarProps) {
  const { assign: says } = useTexts()
  return (
    <div className="ask-bar mark-bar">
      <b role="status">{says.marked(count.toLocaleString('en-US'))}</b>
      <Button type="primary" className="on-fill" onClick={onAssign}>
        {says.assign} <kbd>A</kbd>
      </Button>
      {count < total && (
        <Button onClick={markAll}>
          {says.markAll} <kbd>Ctrl+A</kbd>
        </Button>
      )}
      <Button onClick={clearMarks}>
        {says.clear} <kbd>Esc</kbd>
      </Button>
      <small className="mute">{says.keysHint}</small>
    </div>
  )
}
