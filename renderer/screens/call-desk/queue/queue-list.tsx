import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useRef } from 'react'
import { callbackWhen, comesBackWhen } from '#renderer/format/callback-when.ts'
import { queueReason } from '#renderer/format/reason-text.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import { useDesk } from '#renderer/stores/desk.ts'
import { isFormTouched } from '#renderer/stores/visit-form.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { Texts } from '#renderer/texts/texts.ts'
import { gradeTone } from '#renderer/theme/grade-tone.ts'
import type { Callback } from '#shared/contract/answers.ts'
import type { Instant } from '#shared/domain/day.ts'
import type { QueueItem } from './queue-items.ts'
import { QueueRow } from './queue-row.tsx'

interface QueueListProps {
  readonly items: readonly QueueItem[]
  /** Each row then says when it comes back. */
  readonly isOfLater: boolean
  readonly selectedId: string | null
  readonly now: Instant
  onNearEnd(): void
}

const heights = { band: 27, hint: 27, row: 52 }
const rowsBeforeEnd = 20

/** The virtual list: only what is in sight is drawn, however long the queue. */
export function QueueList({ items, isOfLater, selectedId, now, onNearEnd }: QueueListProps) {
  const { desk } = useTexts()
  const box = useRef<HTMLDivElement>(null)
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => heights[items[index]?.kind ?? 'row'],
    getItemKey: (index) => keyOf(items[index], index),
    overscan: 8,
    useFlushSync: false,
  })
  const drawn = list.getVirtualItems()
  const lastDrawn = drawn.at(-1)?.index ?? 0
  const selectedAt = items.findIndex((item) => item.kind === 'row' && item.row.cardId === selectedId)
  useEffect(() => {
    if (items.length > 0 && lastDrawn >= items.length - rowsBeforeEnd) onNearEnd()
  }, [lastDrawn, items.length, onNearEnd])
  useEffect(() => {
    if (selectedAt >= 0) list.scrollToIndex(selectedAt, { align: 'auto' })
  }, [selectedAt, list])
  return (
    <div className="queue-scroll" ref={box}>
      <div
        className="queue-list"
        role="listbox"
        aria-label={desk.title}
        style={{ height: list.getTotalSize() }}
      >
        {drawn.map(({ index, key, start }) => (
          <div
            key={key}
            className="queue-slot"
            role="presentation"
            style={{ transform: `translateY(${start}px)` }}
          >
            <Item item={items[index]} isOfLater={isOfLater} selectedId={selectedId} now={now} />
          </div>
        ))}
      </div>
    </div>
  )
}

interface ItemProps {
  readonly item: QueueItem | undefined
  readonly isOfLater: boolean
  readonly selectedId: string | null
  readonly now: Instant
}

function Item({ item, isOfLater, selectedId, now }: ItemProps) {
  const { desk } = useTexts()
  if (!item) return null
  if (item.kind === 'row') {
    const { row } = item
    return <Row row={row} isOfLater={isOfLater} isSelected={row.cardId === selectedId} now={now} />
  }
  return (
    <div className="band" role="presentation">
      {item.kind === 'hint' ? desk.laterHint : headingOf(item, desk)}
    </div>
  )
}

function headingOf({ band, count }: Extract<QueueItem, { kind: 'band' }>, desk: Texts['desk']): string {
  const isCounted = band !== 'promised' && count !== null
  return isCounted ? desk.bandCount(desk.bands[band], count) : desk.bands[band]
}

interface RowProps {
  readonly row: Callback
  readonly isOfLater: boolean
  readonly isSelected: boolean
  readonly now: Instant
}

/** Drawn again only when something about this row has changed: the next card must not wait for the list. */
const Row = memo(function Row({ row, isOfLater, isSelected, now }: RowProps) {
  const texts = useTexts()
  const { rules } = useShop()
  const hasDraft = useDesk(({ forms }) => {
    const form = forms[row.cardId]
    return form !== undefined && isFormTouched(form)
  })
  return (
    <QueueRow
      row={row}
      tone={gradeTone(row.grade, rules.scheme)}
      isSelected={isSelected}
      reason={queueReason(row, rules, texts)}
      when={isOfLater ? comesBackWhen(row, rules, texts) : callbackWhen(row, now, texts)}
      newMark={texts.card.newMark}
      draftMark={hasDraft ? texts.desk.draft : ''}
    />
  )
})

function keyOf(item: QueueItem | undefined, index: number): string {
  if (!item) return String(index)
  if (item.kind === 'hint') return item.kind
  return item.kind === 'band' ? item.band : item.row.cardId
}
