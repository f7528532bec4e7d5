import { dialable } from '#renderer/card-acts/dialable.ts'
import { phoneText } from '#renderer/format/phone-text.ts'
import { changeForm, formOf, say } from '#renderer/stores/desk.ts'
import { usePreferences } from '#renderer/stores/preferences.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { CardView } from '#shared/contract/answers.ts'
import { bareNumber } from '#shared/domain/phone.ts'

/** Copies the bare number or hands it to this PC's dialler, and starts the call's timer. */
export function useDial(): (card: CardView) => Promise<void> {
  const { desk } = useTexts()
  return async (card) => {
    const phone = dialable(card, formOf(card.id).phoneId)
    if (!phone) return say(card.doNotCall ? desk.mayNotCall : desk.noPhone, 'error')
    const shown = phoneText(phone.shown)
    startCall(card.id)
    if (usePreferences.getState().dialBy === 'tel') {
      window.location.href = `tel:${phone.e164}`
      return say(desk.calling(shown))
    }
    const isCopied = await copyText(bareNumber(phone.e164))
    say(isCopied ? desk.copied(shown) : desk.copyFailed(shown), isCopied ? 'ok' : 'error')
  }
}

function startCall(cardId: string): void {
  const { callBeganAt, callSeconds } = formOf(cardId)
  if (callBeganAt === null || callSeconds !== null)
    changeForm(cardId, { callBeganAt: Date.now(), callSeconds: null })
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
