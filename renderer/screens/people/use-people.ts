import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import { useApi } from '#renderer/api.ts'
import { whilePending } from '#renderer/stores/line-state.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { faultsOf, sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { Fault } from '#shared/contract/call.ts'

/** Sends a change of people or teams: says that it is done, or holds what was wrong with it. */
export function usePeopleChange() {
  const texts = useTexts()
  const { ask } = useApi()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const [isSaving, setSaving] = useState(false)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [failure, setFailure] = useState('')
  const send = async <Answer>(
    act: () => Promise<Answer>,
    says: string | ((answer: Answer) => string),
  ): Promise<boolean> => {
    setSaving(true)
    setFailure('')
    setFaults([])
    try {
      const answer = await whilePending(act())
      await Promise.all(
        [ask.user.key(), ask.team.key(), ask.rule.key(), ask.session.key()].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      )
      void message.success(typeof says === 'string' ? says : says(answer))
      return true
    } catch (error) {
      const found = faultsOf(error)
      setFaults(found)
      if (!found.some(({ field }) => field)) setFailure(sentenceOf(error, texts))
      return false
    } finally {
      setSaving(false)
    }
  }
  return { isSaving, faults, failure, send, setFaults }
}
