import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useApi } from '#renderer/api.ts'
import { whilePending } from '#renderer/stores/line-state.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'

/** Does something to a card, says that it is done or why not, and asks for the card anew. */
export function usePeopleCalls() {
  const texts = useTexts()
  const { call, ask } = useApi()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const run = async (act: () => Promise<unknown>, done: string): Promise<string | null> => {
    try {
      await whilePending(act())
      void message.success(done)
      return null
    } catch (error) {
      return sentenceOf(error, texts)
    } finally {
      await queries.invalidateQueries({ queryKey: ask.card.key() })
    }
  }
  return {
    call,
    /** Gives the sentence that says why not, or null. */
    run,
    /** As a button does it, with no place of its own for a sentence. */
    runAlone: async (act: () => Promise<unknown>, done: string) => {
      const failure = await run(act, done)
      if (failure) void message.error(failure)
    },
  }
}
