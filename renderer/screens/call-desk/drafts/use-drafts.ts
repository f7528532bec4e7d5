import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useApi } from '#renderer/api.ts'
import { useDesk } from '#renderer/stores/desk.ts'
import { registerDraftKeeper } from '#renderer/stores/draft-keeper.ts'
import { blankNewCard, parseNewCard } from '#renderer/stores/new-card.ts'
import { parseVisitForm } from '#renderer/stores/visit-form.ts'
import type { Outputs } from '#shared/contract/client.ts'
import { newCardScreen, visitScreen } from './draft-places.ts'
import { makeKeeper } from './make-keeper.ts'

/** Brings my drafts back when the desk opens, and keeps every change a moment after it was typed. */
export function useDrafts(): void {
  const api = useApi()
  const queries = useQueryClient()
  useEffect(() => {
    const keeper = makeKeeper(api.call)
    let isGone = false
    const restore = async () => {
      const kept = await queries.fetchQuery({ ...api.ask.draft.list.queryOptions(), staleTime: 0 })
      if (!isGone) putBack(kept)
    }
    restore().catch(() => undefined)
    const stopWatching = useDesk.subscribe(keeper.note)
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

/** What was typed since the desk opened wins over what was kept. */
function putBack(kept: Outputs['draft']['list']): void {
  const visits = kept.filter((draft) => draft.screen === visitScreen)
  const restored = Object.fromEntries(visits.map((draft) => [draft.subject, parseVisitForm(draft.body)]))
  const card = kept.find((draft) => draft.screen === newCardScreen)
  useDesk.setState(({ forms, newCard }) => ({
    forms: { ...restored, ...forms },
    newCard: card && newCard === blankNewCard ? parseNewCard(card.body) : newCard,
  }))
}
