import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useApi } from '#renderer/api.ts'
import { watchBook } from '#renderer/connection/watch-book.ts'
import { keepDraftsNow } from '#renderer/stores/draft-keeper.ts'
import { type Line, useLineState } from '#renderer/stores/line-state.ts'

/** Listens to the book for as long as somebody is logged in, who is named, and the screen is not locked. */
export function useBookWatch(userId: string | null): void {
  const api = useApi()
  const queries = useQueryClient()
  useEffect(() => {
    if (userId === null) return
    const stop = new AbortController()
    const onState = (line: Line) => useLineState.setState({ line })
    const onBack = async () => {
      const seat = queries.getQueryData(api.ask.session.state.queryKey())
      // Another person may have logged in from another window meanwhile: what was typed here is not theirs.
      if (seat?.user?.id === userId && !seat.isLocked) await keepDraftsNow()
    }
    void watchBook({ api, queries, signal: stop.signal, onState, onBack })
    return () => stop.abort()
  }, [api, queries, userId])
}
