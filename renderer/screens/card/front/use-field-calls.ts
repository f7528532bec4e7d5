import { ORPCError } from '@orpc/client'
import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { editsOfCard, type FactValue } from '#renderer/stores/card-edits.ts'
import { whilePending } from '#renderer/stores/line-state.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import { editOf, type FrontField } from './front-field.ts'
import { draftPlace } from './use-kept-edits.ts'

/** What one field of a card asks of the book, and what it says of the answer. */
export function useFieldCalls(cardId: string, field: FrontField) {
  const texts = useTexts()
  const { cardPage } = texts
  const { call, ask } = useApi()
  const queries = useQueryClient()
  const { message } = App.useApp()
  return {
    send: (value: FactValue, version: number) =>
      whilePending(call.card.edit({ changeId: newId(), cardId, version, ...editOf(field.key, value) })),
    readAgain: () =>
      queries.fetchQuery({ ...ask.card.get.queryOptions({ input: { id: cardId } }), staleTime: 0 }),
    saySaved: () => {
      void message.success(cardPage.saved(field.label))
      return queries.invalidateQueries({ queryKey: ask.card.key() })
    },
    /** Nothing half typed is left on this card: what was kept of it goes too. */
    forgetDraft: () => {
      const isLast = Object.keys(editsOfCard(cardId)).length === 0
      if (isLast) void call.draft.discard(draftPlace(cardId)).catch(() => undefined)
    },
    sayFailed: (error: unknown) =>
      void message.error(cardPage.notSaved(field.label, sentenceOf(error, texts))),
  }
}

/** Who changed the field meanwhile, where that is why the book did not take it. */
export function staleOf(error: unknown): { readonly changedBy: string; readonly changedAt: string } | null {
  if (!(error instanceof ORPCError) || error.code !== 'STALE') return null
  const { changedBy = '', changedAt = '' } = error.data ?? {}
  return { changedBy: String(changedBy), changedAt: String(changedAt) }
}
