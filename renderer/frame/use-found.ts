import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useApi } from '#renderer/api.ts'

/** Customers for what is typed so far; the last answer stays until the next one comes. */
export function useFound(typed: string) {
  const { ask } = useApi()
  const text = useDeferredValue(typed.trim())
  const found = useQuery({
    ...ask.search.find.queryOptions({ input: { text, limit: 12 } }),
    enabled: text.length > 0,
    placeholderData: keepPreviousData,
  })
  return {
    rows: text ? (found.data ?? []) : [],
    isSettled: text === typed.trim() && !found.isFetching,
    isFailed: found.isError,
  }
}
