import { useDesk } from '#renderer/stores/desk.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { type QueuePart, queueParts } from '#shared/domain/callback/queue-part.ts'
import type { Queue } from './use-queue.ts'
import './queue-chips.css'

const tones: Readonly<Record<QueuePart, string>> = {
  all: 'plain',
  late: 'red',
  near: 'amber',
  fresh: 'plain',
  later: 'plain',
}

/** The parts of today's list side by side, each with the length of its list; a click leaves the focus where it was. */
export function QueueChips({ queue }: { readonly queue: Queue }) {
  const { desk } = useTexts()
  return (
    <div className="queue-chips">
      {queueParts.map((part) => (
        <button
          key={part}
          type="button"
          className={`plain queue-chip ${tones[part]}`}
          aria-pressed={part === queue.chip}
          title={desk.chipHints[part]}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => useDesk.setState({ chip: part })}
        >
          <span>{desk.chips[part]}</span> <b>{queue.countOf(part)}</b>
        </button>
      ))}
    </div>
  )
}
