import { Chips } from '#renderer/components/chips.tsx'
import { dayText } from '#renderer/format/day-text.ts'
import { useMay, useShop } from '#renderer/frame/shop-context.ts'
import { type Chip, useDesk } from '#renderer/stores/desk.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { QueueOrder } from './queue-order.tsx'
import type { Queue } from './use-queue.ts'

/** The list's title, how many are left, the chips, and who comes back later. */
export function QueueHead({ queue }: { readonly queue: Queue }) {
  const texts = useTexts()
  const { desk } = texts
  const { today } = useShop().rules
  const mayCreate = useMay('card.create')
  const chips = [
    { value: 'all', label: desk.chipCount(desk.chips.all, queue.remaining, false), tone: 'plain' },
    { value: 'late', label: desk.chipCount(desk.chips.late, queue.late, queue.hasMore), tone: 'red' },
    { value: 'near', label: desk.chipCount(desk.chips.near, queue.near, queue.hasMore), tone: 'amber' },
    { value: 'fresh', label: desk.chipCount(desk.chips.fresh, queue.fresh, queue.hasMore), tone: 'plain' },
  ] as const
  return (
    <header className="queue-head">
      <h1>
        {desk.title}{' '}
        <small>
          {dayText(today, texts)} · {desk.remaining(queue.remaining)}
        </small>
        <span className="queue-acts">
          <QueueOrder />
          {mayCreate && (
            <button
              type="button"
              className="plain new-card-key"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => useDesk.setState({ panel: 'new-card' })}
            >
              {desk.newCard} <kbd>+</kbd>
            </button>
          )}
        </span>
      </h1>
      <Chips<Chip> options={chips} value={queue.chip} onChoose={(chip) => useDesk.setState({ chip })} />
    </header>
  )
}
