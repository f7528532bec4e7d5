import { App } from 'antd'
import { phoneText } from '#renderer/format/phone-text.ts'
import { changeForm, formOf } from '#renderer/stores/desk.ts'
import { usePreferences } from '#renderer/stores/preferences.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { CardView } from '#shared/contract/answers.ts'
import { bareNumber } from '#shared/domain/phone.ts'
import { dialable } from './dialable.ts'

/** Copies the bare number or hands it to this PC's dialler, and starts the call's timer. */
export function useDial(): (card: CardView) => Promise<void> {
  const { desk } = useTexts()
  const { message } = App.useApp()
  return async (card) => {
    const phone = dialable(card)
    if (!phone) return void message.warning(desk.noPhone)
    const shown = phoneText(phone.shown)
    startCall(card.id)
    if (usePreferences.getState().dialBy === 'tel') {
      window.location.href = `tel:${phone.e164}`
      return void message.info(desk.calling(shown))
    }
    const isCopied = await copyText(bareNumber(phone.e164))
    void (isCopied ? message.success(desk.copied(shown)) : message.warning(desk.copyFailed(shown)))
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
