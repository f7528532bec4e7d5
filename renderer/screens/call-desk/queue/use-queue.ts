import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApi } from '#renderer/api.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import { useDesk } from '#renderer/stores/desk.ts'
import { usePreferences } from '#renderer/stores/preferences.ts'
import type { Callback } from '#shared/contract/answers.ts'
import { isInPart, type QueuePart } from '#shared/domain/callback/queue-part.ts'
import { bandCounts, countsByPart } from './queue-counts.ts'

const pageLength = 100

/** Today's list as the screen shows it: one part of it, the pages read so far, without what was just saved. */
export function useQueue() {
  const { ask } = useApi()
  const { today } = useShop().rules
  const { chip, handled } = useDesk()
  const profile = usePreferences((preferences) => preferences.queueProfile) ?? undefined
  const pages = useInfiniteQuery({
    ...ask.queue.list.infiniteOptions({
      input: (after: string | null) => ({ profile, part: chip, after, limit: pageLength }),
      initialPageParam: null,
      getNextPageParam: (page) => page.next,
    }),
    placeholderData: keepPreviousData,
  })
  const counts = useQuery(ask.queue.counts.queryOptions({ input: {} })).data
  const read = useMemo(() => (pages.data?.pages ?? []).flatMap((page) => page.rows), [pages.data])
  const rows = useMemo(() => read.filter((row) => !handled.has(row.cardId)), [read, handled])
  const hasMore = pages.hasNextPage
  const isWhole = pages.data !== undefined && !hasMore && !pages.isPlaceholderData
  const gone = read.filter((row) => handled.has(row.cardId))

  /** The length of a part's list: of the one on screen as it is there, of the others as the book counts them. */
  const countOf = (part: QueuePart): number => {
    if (isWhole && part === chip) return rows.length
    const counted = counts ? countsByPart(counts)[part] : 0
    return Math.max(0, counted - gone.filter((row) => isGoneFrom(part, { row, chip, today })).length)
  }

  return {
    rows,
    chip,
    hasMore,
    countOf,
    later: counts?.later ?? 0,
    bandCounts: hasMore ? bandCounts(chip, counts) : undefined,
    isLoading: pages.isPending,
    failure: pages.data ? null : pages.error,
    readMore: () => {
      if (hasMore && !pages.isFetchingNextPage) void pages.fetchNextPage()
    },
    askAgain: () => void pages.refetch(),
  }
}

export type Queue = ReturnType<typeof useQueue>

interface Gone {
  readonly row: Callback
  readonly chip: QueuePart
  readonly today: string
}

/** Whether a row that was just saved was counted in that part. */
function isGoneFrom(part: QueuePart, { row, chip, today }: Gone): boolean {
  return chip === 'later' ? part === 'later' : isInPart(part, row, today)
}
