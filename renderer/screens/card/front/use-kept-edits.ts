import { useEffect } from 'react'
import { useApi } from '#renderer/api.ts'
import { editsOfCard, parseEdits, restoreEdits, useCardEdits } from '#renderer/stores/card-edits.ts'
import { registerDraftKeeper } from '#renderer/stores/draft-keeper.ts'

const waitMs = 400

/** Where the book keeps what is half typed on a card. */
export function draftPlace(cardId: string) {
  return { screen: 'card', subject: cardId }
}

/** Brings back what I had begun to change on this card, and keeps it a moment after it was typed. */
export function useKeptEdits(cardId: string): void {
  const { call } = useApi()
  useEffect(() => {
    const place = draftPlace(cardId)
    let timer: ReturnType<typeof setTimeout> | undefined
    let kept = JSON.stringify(editsOfCard(cardId))

    const keep = async () => {
      clearTimeout(timer)
      const edits = editsOfCard(cardId)
      const body = JSON.stringify(edits)
      if (body === kept || Object.keys(edits).length === 0) return
      await call.draft.save({ ...place, body })
      kept = body
    }
    const keepQuietly = () => void keep().catch(() => undefined)
    const restore = async () => {
      const draft = await call.draft.get(place)
      if (draft) restoreEdits(cardId, parseEdits(draft.body))
    }
    void restore().catch(() => undefined)
    const stopWatching = useCardEdits.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(keepQuietly, waitMs)
    })
    const forget = registerDraftKeeper(keep)
    window.addEventListener('pagehide', keepQuietly)
    return () => {
      stopWatching()
      forget()
      window.removeEventListener('pagehide', keepQuietly)
      keepQuietly()
    }
  }, [call, cardId])
}
