import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { whilePending } from '#renderer/stores/line-state.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { VisitEntry } from '#shared/contract/answers.ts'

/** Takes one visit back with its reason; card, queue and counts follow. True where it was done. */
export function useVoid({ id: visitId, number }: VisitEntry): (why: string) => Promise<boolean> {
  const texts = useTexts()
  const { call, ask } = useApi()
  const queries = useQueryClient()
  const { message } = App.useApp()
  return async (why) => {
    try {
      await whilePending(call.visit.void({ changeId: newId(), visitId, why }))
      void message.success(texts.cardPage.voidDone(number !== null))
      const touched = [ask.card, ask.visit, ask.queue, ask.book]
      await Promise.all(touched.map((noun) => queries.invalidateQueries({ queryKey: noun.key() })))
      return true
    } catch (error) {
      void message.error(sentenceOf(error, texts))
      return false
    }
  }
}
