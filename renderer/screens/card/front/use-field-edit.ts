import { useState } from 'react'
import { dropEdit, editKey, type FactValue, keepEdit, useCardEdits } from '#renderer/stores/card-edits.ts'
import type { CardView } from '#shared/contract/answers.ts'
import { type FrontField, fieldValue, sameValue } from './front-field.ts'
import { staleOf, useFieldCalls } from './use-field-calls.ts'

/** Somebody else changed the same field while it was open here. */
export interface Clash {
  readonly changedBy: string
  readonly changedAt: string
  readonly now: FactValue
  readonly version: number
}

/** One field of one card: what is typed, and saving it without running over anybody else's change. */
export function useFieldEdit(card: CardView, field: FrontField) {
  const calls = useFieldCalls(card.id, field)
  const key = editKey(card.id, field.key)
  const edit = useCardEdits((edits) => edits[key])
  const [clash, setClash] = useState<Clash | null>(null)
  const [isSaving, setSaving] = useState(false)

  const stop = () => {
    dropEdit(key)
    setClash(null)
    calls.forgetDraft()
  }
  const attempt = async (value: FactValue, version: number) => {
    await calls.send(value, version)
    stop()
    await calls.saySaved()
  }
  /** Asks the person only where their own field was changed; any other change is taken as it is. */
  const settle = async (value: FactValue, error: unknown) => {
    const stale = staleOf(error)
    if (!stale) throw error
    const fresh = await calls.readAgain()
    const now = fieldValue(fresh, field.key)
    const isClash = edit && !sameValue(now, edit.before) && !sameValue(now, value)
    if (isClash) setClash({ ...stale, now, version: fresh.version })
    else await attempt(value, fresh.version)
  }
  const save = async (value: FactValue, version = edit?.version ?? card.version) => {
    if (edit && sameValue(value, edit.before)) return stop()
    setSaving(true)
    await attempt(value, version)
      .catch((error: unknown) => settle(value, error))
      .catch(calls.sayFailed)
    setSaving(false)
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
