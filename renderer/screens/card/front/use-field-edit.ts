import { ORPCError } from '@orpc/client'
import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { dropEdit, editKey, type FactValue, keepEdit, useCardEdits } from '#renderer/stores/card-edits.ts'
import { whilePending } from '#renderer/stores/line-state.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { CardView } from '#shared/contract/answers.ts'
import { editOf, type FrontField, fieldValue, sameValue } from './front-field.ts'

/** Somebody else changed the same field while it was open here. */
export interface Clash {
  readonly changedBy: string
  readonly changedAt: string
  readonly now: FactValue
  readonly version: number
}

/** One field of one card: what is typed, and saving it without running over anybody else's change. */
export function useFieldEdit(card: CardView, field: FrontField) {
  const texts = useTexts()
  const { cardPage } = texts
  const { call, ask } = useApi()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const key = editKey(card.id, field.key)
  const edit = useCardEdits((edits) => edits[key])
  const [clash, setClash] = useState<Clash | null>(null)
  const [isSaving, setSaving] = useState(false)
  const options = ask.card.get.queryOptions({ input: { id: card.id } })

  const send = (value: FactValue, version: number) =>
    whilePending(call.card.edit({ changeId: newId(), cardId: card.id, version, ...editOf(field.key, value) }))

  /** A change of another field is no clash: it is sent again on top of that. */
  const sendAgain = async (value: FactValue, stale: unknown) => {
    const fresh = await queries.fetchQuery({ ...options, staleTime: 0 })
    const now = fieldValue(fresh, field.key)
    if (edit && !sameValue(now, edit.before) && !sameValue(now, value)) {
      return setClash(clashOf(stale, { now, version: fresh.version }))
    }
    await send(value, fresh.version)
    await finish()
  }
  const finish = async () => {
    dropEdit(key)
    setClash(null)
    void message.success(cardPage.saved(field.label))
    await queries.invalidateQueries({ queryKey: ask.card.key() })
  }
  const save = async (value: FactValue, version = edit?.version ?? card.version) => {
    if (edit && sameValue(value, edit.before)) return stop()
    setSaving(true)
    try {
      await send(value, version)
      await finish()
    } catch (error) {
      await (isStale(error) ? sendAgain(value, error) : Promise.reject(error)).catch(say)
    } finally {
      setSaving(false)
    }
  }
  const say = (error: unknown) => void message.error(cardPage.notSaved(field.label, sentenceOf(error, texts)))
  const stop = () => {
    dropEdit(key)
    setClash(null)
  }
  return {
    edit,
    clash,
    isSaving,
    begin: () => {
      const before = fieldValue(card, field.key)
      keepEdit(key, { before, value: before, version: card.version })
    },
    type: (value: FactValue) => edit && keepEdit(key, { ...edit, value }),
    save: (value: FactValue) => void save(value),
    stop,
    /** Mine replaces theirs, knowingly: from here theirs is what it was before. */
    takeMine: () => {
      if (!edit || !clash) return
      keepEdit(key, { ...edit, before: clash.now, version: clash.version })
      setClash(null)
      void save(edit.value, clash.version)
    },
  }
}

function isStale(error: unknown): boolean {
  return error instanceof ORPCError && error.code === 'STALE'
}

function clashOf(stale: unknown, now: Pick<Clash, 'now' | 'version'>): Clash {
  const { changedBy = '', changedAt = '' } = stale instanceof ORPCError ? (stale.data ?? {}) : {}
  return { changedBy: String(changedBy), changedAt: String(changedAt), ...now }
}
