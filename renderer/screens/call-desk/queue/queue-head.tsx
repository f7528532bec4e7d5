import { dayText } from '#renderer/format/day-text.ts'
import { useMay, useShop } from '#renderer/frame/shop-context.ts'
import { useDesk } from '#renderer/stores/desk.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { QueueChips } from './queue-chips.tsx'
import { QueueOrder } from './queue-order.tsx'
import type { Queue } from './use-queue.ts'

/** The list's title, its order, a new card, and the parts it can be narrowed to. */
export function QueueHead({ queue }: { readonly queue: Queue }) {
  const texts = useTexts()
  const { desk } = texts
  const { today } = useShop().rules
  const mayCreate = useMay('card.create')
  return (
    <header className="queue-head">
      <h1>
        <span className="queue-title">
          {desk.title} <small>{dayText(today, texts)}</small>
        </span>
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
      <QueueChips queue={queue} />
    </header>
  )
}
