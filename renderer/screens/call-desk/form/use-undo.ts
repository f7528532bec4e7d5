import { useQueryClient } from '@tanstack/react-query'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { changeForm, markHandled, selectCard, useDesk } from '#renderer/stores/desk.ts'
import { whilePending } from '#renderer/stores/line-state.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { useNotices } from './use-notices.ts'

/** `Z`: the last save is struck through in the book and its words come back into the form. */
export function useUndo(): () => Promise<void> {
  const { call, ask } = useApi()
  const queries = useQueryClient()
  const { desk } = useTexts()
  const notices = useNotices()
  return async () => {
    const { lastSave } = useDesk.getState()
    if (!lastSave) return notices.nothingToUndo()
    useDesk.setState({ lastSave: null })
    try {
      const { visitId, cardId, cardName, form } = lastSave
      await whilePending(call.visit.void({ changeId: newId(), visitId, why: desk.undoWhy }))
      changeForm(cardId, form)
      markHandled(cardId, false)
      selectCard(cardId)
      notices.undone(cardName)
      void queries.invalidateQueries({ queryKey: ask.queue.key() })
      void queries.invalidateQueries({ queryKey: ask.card.get.key({ input: { id: cardId } }) })
    } catch (error) {
      useDesk.setState({ lastSave })
      notices.failed(error)
    }
  }
}
