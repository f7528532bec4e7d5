import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { whilePending } from '#renderer/stores/line-state.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { Inputs } from '#shared/contract/client.ts'

export type SettingChange = Omit<Inputs['setting']['change'], 'changeId'>

/** Changes settings of the shop and says so; each change is a version of its own. */
export function useSetting() {
  const texts = useTexts()
  const { call, ask } = useApi()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const [isSaving, setSaving] = useState(false)
  const [failure, setFailure] = useState('')
  const save = async (what: string, change: SettingChange): Promise<boolean> => {
    setSaving(true)
    setFailure('')
    try {
      const { moved } = await whilePending(call.setting.change({ changeId: newId(), ...change }))
      await Promise.all([
        queries.invalidateQueries({ queryKey: ask.rule.key() }),
        queries.invalidateQueries({ queryKey: ask.book.key() }),
        queries.invalidateQueries({ queryKey: ask.session.key() }),
      ])
      const says = moved === null ? texts.settings.saved(what) : texts.settings.savedDays(what, moved)
      void message.success(says)
      return true
    } catch (error) {
      setFailure(sentenceOf(error, texts))
      return false
    } finally {
      setSaving(false)
    }
  }
  return { isSaving, failure, save }
}
