import type { useDesk } from '#renderer/stores/desk.ts'
import { blankNewCard } from '#renderer/stores/new-card.ts'
import { isFormTouched } from '#renderer/stores/visit-form.ts'
import type { Client } from '#shared/contract/client.ts'
import { newCardScreen, newCardSubject, visitScreen } from './draft-places.ts'

type Desk = ReturnType<typeof useDesk.getState>

/** One draft as it is to be kept; an empty body throws it away. */
interface Draft {
  readonly screen: string
  readonly subject: string
  readonly body: string
}

const waitMs = 300

/** Collects what changed and writes each draft once the typing pauses. */
export function makeKeeper(call: Client) {
  const waiting = new Map<string, Draft>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const keep = async (draft: Draft) => {
    const { screen, subject } = draft
    try {
      await (draft.body ? call.draft.save(draft) : call.draft.discard({ screen, subject }))
    } catch {
      if (!waiting.has(subject)) waiting.set(subject, draft)
    }
  }
  const flush = async () => {
    clearTimeout(timer)
    const now = [...waiting.values()]
    waiting.clear()
    await Promise.all(now.map(keep))
  }
  const note = (desk: Desk, before: Desk) => {
    const changed = draftsChanged(desk, before)
    for (const draft of changed) waiting.set(draft.subject, draft)
    for (const cardId of Object.keys(before.forms)) if (!desk.forms[cardId]) waiting.delete(cardId)
    if (changed.length === 0) return
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), waitMs)
  }
  return { note, flush }
}

function draftsChanged(desk: Desk, before: Desk): readonly Draft[] {
  if (desk.forms === before.forms && desk.newCard === before.newCard) return []
  const drafts = Object.entries(desk.forms)
    .filter(([cardId, form]) => form !== before.forms[cardId])
    .map(([subject, form]) => ({
      screen: visitScreen,
      subject,
      body: isFormTouched(form) ? JSON.stringify(form) : '',
    }))
  if (desk.newCard === before.newCard) return drafts
  const body = desk.newCard === blankNewCard ? '' : JSON.stringify(desk.newCard)
  return [...drafts, { screen: newCardScreen, subject: newCardSubject, body }]
}
