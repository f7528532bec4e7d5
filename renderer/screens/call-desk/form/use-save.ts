import { ORPCError } from '@orpc/client'
import { useQueryClient } from '@tanstack/react-query'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { dialable, isWorked } from '#renderer/card-acts/dialable.ts'
import { shopClock } from '#renderer/format/instant-text.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import {
  changeForm,
  dropForm,
  formOf,
  markHandled,
  selectCard,
  showFaults,
  useDesk,
} from '#renderer/stores/desk.ts'
import { whilePending } from '#renderer/stores/line-state.ts'
import type { VisitForm } from '#renderer/stores/visit-form.ts'
import { faultsOf } from '#renderer/texts/sentence-of.ts'
import type { CardView, Outcome, Proposal } from '#shared/contract/answers.ts'
import type { Client, Inputs, Outputs } from '#shared/contract/client.ts'
import { instantAt } from '#shared/domain/zone.ts'
import { visitScreen } from '../drafts/draft-places.ts'
import { needsBottleneck } from './form-needs.ts'
import { useNotices } from './use-notices.ts'
import { useProposalNow } from './use-proposal.ts'
import { gapsOf, visitInput } from './visit-input.ts'

const noon = 720
const secondTryMs = 400

interface Sending {
  readonly card: CardView
  readonly form: VisitForm
  readonly outcome: Outcome
  readonly proposal: Proposal | undefined
  readonly input: Inputs['visit']['save']
}

/** Saves what the form holds and lets the agent go on before the book has answered. */
export function useSave(advance: () => void): (card: CardView, form?: VisitForm) => Promise<void> {
  const { call, ask } = useApi()
  const queries = useQueryClient()
  const { rules } = useShop()
  const notices = useNotices()
  const proposalNow = useProposalNow()

  const send = async (sending: Sending) => {
    const { card, form, input } = sending
    try {
      const saved = await whilePending(saveTwice(call, input))
      const says = notices.savedText({ ...sending, saved })
      useDesk.setState({
        lastSave: { visitId: input.visitId, cardId: card.id, cardName: card.name, form, says },
      })
      void call.draft.discard({ screen: visitScreen, subject: card.id })
    } catch (error) {
      const isLedBack = giveBack(card.id, form)
      showFaults(card.id, faultsOf(error))
      notices.notSaved(card, error, isLedBack)
    }
    await queries.invalidateQueries({ queryKey: ask.queue.key() })
    markHandled(card.id, false)
    void queries.invalidateQueries({ queryKey: ask.card.get.key({ input: { id: card.id } }) })
  }

  return async (card, form = formOf(card.id)) => {
    if (!isWorked(card)) return notices.closed(card)
    const outcome = rules.outcomes.find((one) => one.code === form.outcome)
    if (!outcome) return showFaults(card.id, [{ kind: 'no-outcome', field: 'outcome' }])
    const proposal = outcome.isReached
      ? await proposalNow(card.id, form, outcome).catch(() => undefined)
      : undefined
    const lateAt = form.lateOn && instantAt(form.lateOn, noon, shopClock(rules.zone))
    const meaning = {
      form,
      outcome,
      proposal,
      phoneId: dialable(card, form.phoneId)?.id ?? null,
      nowMs: Date.now(),
      lateAt,
    }
    const visit = visitInput(meaning)
    const judged = { before: card.course.grade?.code ?? null, after: visit.grade, scheme: rules.scheme }
    const gaps = gapsOf(meaning, needsBottleneck(judged))
    if (gaps.length > 0) return showFaults(card.id, gaps)
    const input = { changeId: newId(), visitId: newId(), cardId: card.id, visit }
    leaveText()
    advance()
    markHandled(card.id, true)
    dropForm(card.id)
    void send({ card, form, outcome, proposal, input })
  }
}

/** The next key belongs to the next customer, not to the note that was just saved. */
function leaveText(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** The same ids may be sent again, so a broken wire is tried once more before the agent is asked. */
async function saveTwice(call: Client, input: Inputs['visit']['save']): Promise<Outputs['visit']['save']> {
  try {
    return await call.visit.save(input)
  } catch (error) {
    if (error instanceof ORPCError) throw error
    await new Promise((resolve) => setTimeout(resolve, secondTryMs))
    return call.visit.save(input)
  }
}

/** Puts the words back; the agent is led back only where nothing new has been begun. */
function giveBack(cardId: string, form: VisitForm): boolean {
  const { selectedId, forms } = useDesk.getState()
  const isBusyElsewhere = selectedId !== null && forms[selectedId] !== undefined
  changeForm(cardId, form)
  markHandled(cardId, false)
  if (!isBusyElsewhere) selectCard(cardId)
  return !isBusyElsewhere
}
