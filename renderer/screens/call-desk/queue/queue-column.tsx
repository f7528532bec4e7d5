import { useMemo } from 'react'
import { LoadingBox } from '#renderer/components/loading-box.tsx'
import { StateBox } from '#renderer/components/state-box.tsx'
import { useDesk } from '#renderer/stores/desk.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import { useNow } from '../use-now.ts'
import { QueueHead } from './queue-head.tsx'
import { queueItems } from './queue-items.ts'
import { QueueList } from './queue-list.tsx'
import type { Queue } from './use-queue.ts'
import './queue.css'

interface QueueColumnProps {
  readonly queue: Queue
  readonly selectedId: string | null
}

/** The left column: who to call, in order. */
export function QueueColumn({ queue, selectedId }: QueueColumnProps) {
  return (
    <section className="queue">
      <QueueHead queue={queue} />
      <QueueBody queue={queue} selectedId={selectedId} />
    </section>
  )
}

const halfMinute = 30_000

function QueueBody({ queue, selectedId }: QueueColumnProps) {
  const texts = useTexts()
  const { desk, words } = texts
  const now = new Date(useNow(halfMinute)).toISOString()
  const { chip: part, rows, bandCounts: counts } = queue
  const items = useMemo(() => queueItems({ part, rows, counts }), [part, rows, counts])
  if (queue.isLoading) return <LoadingBox label={words.loading} rows={12} />
  if (queue.failure) {
    const action = { label: words.again, onPress: queue.askAgain }
    return (
      <StateBox isFailure title={desk.queueFailed} hint={sentenceOf(queue.failure, texts)} action={action} />
    )
  }
  if (items.length > 0) {
    return (
      <QueueList
        items={items}
        isOfLater={part === 'later'}
        selectedId={selectedId}
        now={now}
        onNearEnd={queue.readMore}
      />
    )
  }
  if (part === 'all' && !queue.hasMore) {
    return <p className="queue-none">{desk.nobodyLeft}</p>
  }
  const action = { label: desk.showAll, onPress: () => useDesk.setState({ chip: 'all' }) }
  return <StateBox title={desk.noneOfChip} action={action} />
}
