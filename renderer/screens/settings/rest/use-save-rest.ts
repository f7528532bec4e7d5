import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { whilePending } from '#renderer/stores/line-state.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { Inputs } from '#shared/contract/client.ts'

type Rest = Omit<Inputs['rest']['save'], 'changeId'>

/** Saves one person's rest and cover, and says so. */
export function useSaveRest() {
  const texts = useTexts()
  const { call, ask } = useApi()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const save = async (rest: Rest, name: string): Promise<boolean> => {
    setBusy(true)
    setFailure('')
    try {
      await whilePending(call.rest.save({ changeId: newId(), ...rest }))
      await queries.invalidateQueries({ queryKey: ask.rest.key() })
      void message.success(texts.settings.saved(name))
      return true
    } catch (error) {
      setFailure(sentenceOf(error, texts))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, failure, save }
}
