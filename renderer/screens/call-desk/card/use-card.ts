import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useApi } from '#renderer/api.ts'
import type { Callback } from '#shared/contract/answers.ts'

const ahead = 3

export function useCard(cardId: string | null) {
  const { ask } = useApi()
  return useQuery({ ...ask.card.get.queryOptions({ input: { id: cardId ?? '' } }), enabled: cardId !== null })
}

/** Reads the next cards while the agent talks, so that they are on screen at once. */
export function useCardsAhead(rows: readonly Callback[], cardId: string | null): void {
  const { ask } = useApi()
  const queries = useQueryClient()
  useEffect(() => {
    const at = rows.findIndex((row) => row.cardId === cardId)
    for (const row of rows.slice(at + 1, at + 1 + ahead)) {
      void queries.prefetchQuery(ask.card.get.queryOptions({ input: { id: row.cardId } }))
    }
  }, [rows, cardId, ask, queries])
}
