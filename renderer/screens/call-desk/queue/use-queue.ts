import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApi } from '#renderer/api.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import { useDesk } from '#renderer/stores/desk.ts'
import { usePreferences } from '#renderer/stores/preferences.ts'
import type { Band, QueueCounts } from '#shared/contract/answers.ts'
import { belongsTo, isNearLimit } from './queue-items.ts'

const pageLength = 100

/** Today's list as the screen shows it: pages read so far, without what was just saved, under one chip. */
export function useQueue() {
  const { ask } = useApi()
  const { today } = useShop().rules
  const { chip, handled } = useDesk()
  const profile = usePreferences((preferences) => preferences.queueProfile) ?? undefined
  const pages = useInfiniteQuery(
    ask.queue.list.infiniteOptions({
      input: (after: string | null) => ({ profile, after, limit: pageLength }),
      initialPageParam: null,
      getNextPageParam: (page) => page.next,
    }),
  )
  const counts = useQuery(ask.queue.counts.queryOptions({ input: {} })).data
  const waiting = useMemo(
    () => (pages.data?.pages ?? []).flatMap((page) => page.rows).filter((row) => !handled.has(row.cardId)),
    [pages.data, handled],
  )
  const rows = useMemo(() => waiting.filter((row) => belongsTo(chip, row, today)), [waiting, chip, today])
  const hasMore = pages.hasNextPage
  return {
    rows,
    waiting,
    chip,
    hasMore,
    remaining: hasMore && counts ? Math.max(waiting.length, counts.total - handled.size) : waiting.length,
    near: waiting.filter((row) => isNearLimit(row, today)).length,
    late: waiting.filter((row) => belongsTo('late', row, today)).length,
    fresh: waiting.filter((row) => row.isNew).length,
    later: counts?.later ?? 0,
    bandCounts: chip === 'all' && hasMore && counts ? byBand(counts) : {},
    isLoading: pages.isPending,
    failure: pages.data ? null : pages.error,
    readMore: () => {
      if (hasMore && !pages.isFetchingNextPage) void pages.fetchNextPage()
    },
    askAgain: () => void pages.refetch(),
  }
}

export type Queue = ReturnType<typeof useQueue>

function byBand(counts: QueueCounts): Record<Band, number> {
  return {
    promised: counts.promised,
    'past-limit': counts.pastLimit,
    overdue: counts.overdue,
    today: counts.today,
  }
}
