import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useApi } from '#renderer/api.ts'
import { useSettled } from '#renderer/components/use-settled.ts'
import { useRowPages } from '#renderer/connection/use-row-pages.ts'
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
  return {
    ...useRowPages(pages),
    question,
    total: pages.data?.pages[0]?.total ?? 0,
  }
}

export type CardRow = ReturnType<typeof useCardRows>['rows'][number]
