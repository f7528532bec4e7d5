import { GradeMark } from '#renderer/components/grade-mark.tsx'
import type { When } from '#renderer/format/callback-when.ts'
import type { RowReason } from '#renderer/format/reason-text.ts'
import { selectCard } from '#renderer/stores/desk.ts'
import type { Callback } from '#shared/contract/answers.ts'

interface QueueRowProps {
  readonly row: Callback
  readonly tone: number
  readonly isSelected: boolean
  readonly reason: RowReason
  readonly when: When
  readonly newMark: string
  /** Shown where something unsaved waits. */
  readonly draftMark: string
}

/** One callback: who, why, since when. */
export function QueueRow(props: QueueRowProps) {
  const { row, tone, isSelected, reason, when, newMark, draftMark } = props
  return (
    <button
      type="button"
      className="plain queue-row"
      role="option"
      aria-selected={isSelected}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => selectCard(row.cardId)}
    >
      <GradeMark code={row.isNew ? null : row.grade} tone={tone} without={newMark} />
      <span className="queue-name">
        {row.name}
        {row.isStarred && (
          <span className="star" aria-hidden="true">
            {' '}
            ★
          </span>
        )}
        <span>{row.model}</span>
      </span>
      <span className={`queue-when ${when.look}`}>{when.says}</span>
      <span className="queue-why" title={reason.whole}>
        {draftMark && <i className="draft-mark">{draftMark}</i>}
        <span>{reason.why}</span>
        {reason.tried && <b>{reason.tried}</b>}
      </span>
    </button>
  )
}
