import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useApi } from '#renderer/api.ts'
import { useSettled } from '#renderer/components/use-settled.ts'
import { useCardList } from '#renderer/stores/card-list.ts'
import { useCardListQuestion } from './card-list-question.ts'

const pageLength = 200
const typingMs = 180
const keptMs = 30 * 60_000

/** The cards that were asked for, page by page. */
export function useCardRows() {
  const { ask } = useApi()
  const typed = useCardList((list) => list.text.trim())
  const text = useSettled(typed, typingMs)
  const question = useCardListQuestion(text)
  const { filter, sort, descending } = question
  const pages = useInfiniteQuery({
    ...ask.card.list.infiniteOptions({
      input: (after: string | null) => ({
        filter,
        sort,
        descending,
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
    question,
    total: pages.data?.pages[0]?.total ?? 0,
    isLoading: pages.isPending,
    isOld: pages.isPlaceholderData,
    failure: pages.data ? null : pages.error,
    readMore,
    askAgain: () => void pages.refetch(),
  }
}

export type CardRow = ReturnType<typeof useCardRows>['rows'][number]
