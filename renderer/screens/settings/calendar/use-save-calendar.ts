import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { whilePending } from '#renderer/stores/line-state.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { changesOf } from './calendar-draft.ts'

/** Saves what changed of the calendar and says how many cards moved with it. */
export function useSaveCalendar() {
  const texts = useTexts()
  const { call, ask } = useApi()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const send = async ({ calendar, years }: ReturnType<typeof changesOf>) => {
    let moved = 0
    for (const year of years) {
      moved += (await whilePending(call.calendar.saveYear({ changeId: newId(), ...year }))).moved
    }
    if (calendar)
      moved += (await whilePending(call.calendar.change({ changeId: newId(), ...calendar }))).moved
    return moved
  }
  const save = async (changes: ReturnType<typeof changesOf>): Promise<boolean> => {
    setBusy(true)
    setFailure('')
    try {
      const moved = await send(changes)
      void message.success(texts.calendar.saved(moved))
      return true
    } catch (error) {
      setFailure(sentenceOf(error, texts))
      return false
    } finally {
      const keys = [ask.calendar.key(), ask.rule.key(), ask.book.key()]
      await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })))
      setBusy(false)
    }
  }
  return { isBusy, failure, save }
}
