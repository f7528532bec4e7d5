import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useApi } from '#renderer/api.ts'
import { watchBook } from '#renderer/connection/watch-book.ts'
import { useLineState } from '#renderer/stores/line-state.ts'

/** Listens to the book for as long as somebody is logged in and the screen is not locked. */
export function useBookWatch(isOpen: boolean): void {
  const api = useApi()
  const queries = useQueryClient()
  useEffect(() => {
    if (!isOpen) return
    const stop = new AbortController()
    const onState = (isConnected: boolean) => useLineState.setState({ isConnected })
    void watchBook({ api, queries, signal: stop.signal, onState })
    return () => stop.abort()
  }, [api, queries, isOpen])
}
