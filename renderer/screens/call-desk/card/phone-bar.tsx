import { Button } from 'antd'
import { phoneText } from '#renderer/format/phone-text.ts'
import { usePreferences } from '#renderer/stores/preferences.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { CardView } from '#shared/contract/answers.ts'
import { dialable } from './dialable.ts'
import { useDial } from './use-dial.ts'

/** The number large, and the one button of the day. */
export function PhoneBar({ card }: { readonly card: CardView }) {
  const { desk, card: says } = useTexts()
  const dialBy = usePreferences((preferences) => preferences.dialBy)
  const dial = useDial()
  const phone = dialable(card)
  const others = card.phones.length - (phone ? 1 : 0)
  return (
    <div className="phone-bar">
      <span className="phone-no">
        <span className="mono phone">{phone ? phoneText(phone.shown) : says.noNumber}</span>
        {others > 0 && <small title={otherNumbers(card, phone?.id)}>{says.otherNumbers(others)}</small>}
      </span>
      <Button
        type="primary"
        className="on-fill"
        disabled={!phone}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void dial(card)}
      >
        {dialBy === 'tel' ? desk.dial : desk.copy} <kbd>Space</kbd>
      </Button>
    </div>
  )
}

function otherNumbers(card: CardView, mainId: string | undefined): string {
  return card.phones
    .filter((phone) => phone.id !== mainId)
    .map((phone) => phoneText(phone.shown))
    .join('\n')
}
