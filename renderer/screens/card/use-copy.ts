import { App } from 'antd'
import { phoneText } from '#renderer/format/phone-text.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { PhoneEntry } from '#shared/contract/answers.ts'
import { bareNumber } from '#shared/domain/phone.ts'

/** Copies the bare number, as diallers and WeChat want it. */
export function useCopy(): (phone: PhoneEntry) => Promise<void> {
  const { cardPage } = useTexts()
  const { message } = App.useApp()
  return async (phone) => {
    const shown = phoneText(phone.shown)
    try {
      await navigator.clipboard.writeText(bareNumber(phone.e164))
      void message.success(cardPage.copied(shown))
    } catch {
      void message.warning(cardPage.copyFailed(shown))
    }
  }
}
