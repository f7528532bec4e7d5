import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'

interface Page<Row> {
  readonly rows: readonly Row[]
}

/** What a grid asks of a list that is read page by page: its rows as one list, and more of them when the end is near. */
export function useRowPages<Row>(pages: UseInfiniteQueryResult<InfiniteData<Page<Row>>>) {
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = pages
  const readMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [fetchNextPage, hasNextPage, isFetchingNextPage])
  const rows = useMemo(() => (data?.pages ?? []).flatMap((page) => page.rows), [data])
  return {
    rows,
    isLoading: pages.isPending,
    isOld: pages.isPlaceholderData,
    failure: data ? null : pages.error,
    readMore,
    askAgain: () => void pages.refetch(),
  }
}
