import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useApi } from '#renderer/api.ts'
import { useSettled } from '#renderer/components/use-settled.ts'
import { type StatusChoice, useCardList } from '#renderer/stores/card-list.ts'
import type { Inputs } from '#shared/contract/client.ts'

type Filter = NonNullable<Inputs['card']['list']['filter']>

const pageLength = 200
const typingMs = 180
const keptMs = 30 * 60_000

/** The cards that were asked for, page by page. */
export function useCardRows() {
  const { ask } = useApi()
  const list = useCardList()
  const text = useSettled(list.text.trim(), typingMs)
  const filter: Filter = {
    text: text || undefined,
    grades: list.grades.length > 0 ? [...list.grades] : undefined,
    statuses: list.isBin ? undefined : statusesOf(list.status),
    ownerId: list.ownerId ?? undefined,
    starred: list.isStarred || undefined,
    bin: list.isBin || undefined,
  }
  const pages = useInfiniteQuery({
    ...ask.card.list.infiniteOptions({
      input: (after: string | null) => ({
        filter,
        sort: list.sort,
        descending: list.isDescending,
        after,
        limit: pageLength,
      }),
      initialPageParam: null,
      getNextPageParam: (page) => page.next,
    }),
    placeholderData: keepPreviousData,
    gcTime: keptMs,
  })
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = pages
  const readMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [fetchNextPage, hasNextPage, isFetchingNextPage])
  const rows = useMemo(() => (pages.data?.pages ?? []).flatMap((page) => page.rows), [pages.data])
  return {
    rows,
    total: pages.data?.pages[0]?.total ?? 0,
    isLoading: pages.isPending,
    isOld: pages.isPlaceholderData,
    failure: pages.data ? null : pages.error,
    readMore,
    askAgain: () => void pages.refetch(),
  }
}

export type CardRow = ReturnType<typeof useCardRows>['rows'][number]

function statusesOf(choice: StatusChoice): Filter['statuses'] {
  if (choice === 'all') return undefined
  return choice === 'working' ? ['open', 'ordered'] : [choice]
}
