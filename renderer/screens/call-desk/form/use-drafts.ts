import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type Api, useApi } from '#renderer/api.ts'
import { useDesk } from '#renderer/stores/desk.ts'
import { registerDraftKeeper } from '#renderer/stores/draft-keeper.ts'
import { isFormTouched, parseVisitForm, type VisitForm } from '#renderer/stores/visit-form.ts'

const screen = 'desk'
const waitMs = 300

/** Brings my drafts back when the desk opens, and keeps every change a moment after it was typed. */
export function useDrafts(): void {
  const api = useApi()
  const queries = useQueryClient()
  useEffect(() => {
    const keeper = makeKeeper(api)
    let isGone = false
    const restore = async () => {
      const kept = await queries.fetchQuery({ ...api.ask.draft.list.queryOptions(), staleTime: 0 })
      if (isGone) return
      const mine = kept.filter((draft) => draft.screen === screen)
      const restored = Object.fromEntries(mine.map((draft) => [draft.subject, parseVisitForm(draft.body)]))
      useDesk.setState(({ forms }) => ({ forms: { ...restored, ...forms } }))
    }
    restore().catch(() => undefined)
    const stopWatching = useDesk.subscribe(({ forms }, before) => keeper.note(forms, before.forms))
    const forget = registerDraftKeeper(keeper.flush)
    const flush = () => void keeper.flush()
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      isGone = true
      stopWatching()
      forget()
      flush()
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
    }
  }, [api, queries])
}

type Forms = Readonly<Record<string, VisitForm>>

/** Collects changed forms and writes each once the typing pauses. */
function makeKeeper({ call }: Api) {
  const waiting = new Map<string, VisitForm>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const keep = async (subject: string, form: VisitForm) => {
    try {
      if (isFormTouched(form)) await call.draft.save({ screen, subject, body: JSON.stringify(form) })
      else await call.draft.discard({ screen, subject })
    } catch {
      if (!waiting.has(subject)) waiting.set(subject, form)
    }
  }
  const flush = async () => {
    clearTimeout(timer)
    const now = [...waiting]
    waiting.clear()
    await Promise.all(now.map(([subject, form]) => keep(subject, form)))
  }
  const note = (forms: Forms, before: Forms) => {
    if (forms === before) return
    for (const [cardId, form] of Object.entries(forms)) if (form !== before[cardId]) waiting.set(cardId, form)
    for (const cardId of Object.keys(before)) if (!forms[cardId]) waiting.delete(cardId)
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), waitMs)
  }
  return { note, flush }
}
