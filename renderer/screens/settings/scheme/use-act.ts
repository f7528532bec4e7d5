import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import { useApi } from '#renderer/api.ts'
import { whilePending } from '#renderer/stores/line-state.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'

/** Runs one change of the shop's rules at a time, says what came of it, and asks for the rules again. */
export function useAct() {
  const texts = useTexts()
  const { ask } = useApi()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const act = async <Answer>(call: () => Promise<Answer>, done: (answer: Answer) => string) => {
    setBusy(true)
    setFailure('')
    try {
      const answer = await whilePending(call())
      await Promise.all([
        queries.invalidateQueries({ queryKey: ask.rule.key() }),
        queries.invalidateQueries({ queryKey: ask.scheme.key() }),
      ])
      void message.success(done(answer))
      return answer
    } catch (error) {
      setFailure(sentenceOf(error, texts))
      return null
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, failure, act, setFailure }
}
