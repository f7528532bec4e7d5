import { Button } from 'antd'
import { useTexts } from '#renderer/texts/language.ts'
import type { CardView } from '#shared/contract/answers.ts'
import { DeskNotice } from './desk-notice.tsx'

interface ClosedPanelProps {
  readonly card: CardView
  onNext(): void
  onUndo(): void
}

/** In the form's place where nothing is to be written: the card has ended, or lies in the bin. */
export function ClosedPanel({ card, onNext, onUndo }: ClosedPanelProps) {
  const { desk, card: says, cardPage } = useTexts()
  const isBinned = card.deletedAt !== null
  return (
    <aside className="panel" aria-label={desk.form}>
      <h2>{desk.form}</h2>
      <div className="panel-body">
        <p className="sub">
          {isBinned ? cardPage.binned : desk.cardEnded(says.statuses[card.course.status])}
        </p>
      </div>
      <DeskNotice />
      <footer className="save-bar">
        <Button size="large" onMouseDown={(event) => event.preventDefault()} onClick={onUndo}>
          {desk.undo} <kbd>Z</kbd>
        </Button>
        <Button
          size="large"
          type="primary"
          className="on-fill"
          onMouseDown={(event) => event.preventDefault()}
          onClick={onNext}
        >
          {desk.nextCard} <kbd>J</kbd>
        </Button>
      </footer>
    </aside>
  )
}
