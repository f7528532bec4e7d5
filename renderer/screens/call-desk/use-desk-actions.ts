import { isWorked, numberAfter } from '#renderer/card-acts/dialable.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import { changeForm, chooseOutcome, formOf, useDesk } from '#renderer/stores/desk.ts'
import type { VisitForm } from '#renderer/stores/visit-form.ts'
import type { CardView, Outcome } from '#shared/contract/answers.ts'
import { flipCard } from './card/flip-card.ts'
import { useDial } from './card/use-dial.ts'
import { formIds } from './form/faults/fault-place.ts'
import { shownOutcomes, toggleMore } from './form/shown-outcomes.ts'
import { useNotices } from './form/use-notices.ts'
import type { KeyAction } from './keys/key-action.ts'

export type DeskAction = KeyAction | { readonly kind: 'outcome-of'; readonly code: string }

interface Means {
  readonly card: CardView | undefined
  step(by: 1 | -1): void
  save(card: CardView, form?: VisitForm): Promise<void>
  undo(): Promise<void>
}

/** What each key or button does to the card in hand. */
export function useDeskActions({ card, step, save, undo }: Means): (action: DeskAction) => void {
  const { rules } = useShop()
  const dial = useDial()
  const notices = useNotices()

  const choose = (chosenFor: CardView, outcome: Outcome | undefined) => {
    if (!outcome) return
    useDesk.setState({ isMoreOpen: false, isNextOpen: outcome.isPromise })
    chooseOutcome(chosenFor.id, outcome.code)
    if (!outcome.isReached) void save(chosenFor)
  }

  const actOnCard = (action: DeskAction, held: CardView) => {
    if (!isWorked(held)) return notices.closed(held)
    switch (action.kind) {
      case 'outcome':
        return choose(held, byKey(action.key, rules.outcomes))
      case 'outcome-of':
        return choose(
          held,
          rules.outcomes.find((one) => one.code === action.code),
        )
      case 'grade':
        return changeForm(held.id, { grade: action.code })
      case 'dial':
        return void dial(held)
      case 'number':
        return takeNextNumber(held)
      case 'save':
        return void save(held, formOf(held.id))
      case 'note':
        return goOnWriting()
      case 'date':
        return useDesk.setState({ isNextOpen: true })
      case 'more':
        return toggleMore()
      default:
        return undefined
    }
  }

  return (action) => {
    switch (action.kind) {
      case 'next':
        return step(1)
      case 'previous':
        return step(-1)
      case 'undo':
        return void undo()
      case 'help':
        return useDesk.setState({ isKeyListOpen: true })
      case 'new-card':
        return useDesk.setState({ panel: 'new-card' })
      case 'flip':
        return flipCard()
      default:
        if (card && useDesk.getState().panel === 'visit') actOnCard(action, card)
    }
  }
}

/** Space calls the card's next number from now on. */
function takeNextNumber(card: CardView): void {
  const phone = numberAfter(card, formOf(card.id).phoneId)
  if (phone) changeForm(card.id, { phoneId: phone.id })
}

function byKey(key: string, outcomes: readonly Outcome[]): Outcome | undefined {
  return shownOutcomes(outcomes, useDesk.getState().isMoreOpen).find((shown) => shown.key === key)?.outcome
}

/** The cursor stands behind what is already written. */
function goOnWriting(): void {
  const box = document.getElementById(formIds.content)
  if (!(box instanceof HTMLTextAreaElement)) return
  box.focus()
  box.setSelectionRange(box.value.length, box.value.length)
}
