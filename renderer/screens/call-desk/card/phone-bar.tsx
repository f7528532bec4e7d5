import { Button } from 'antd'
import { dialable } from '#renderer/card-acts/dialable.ts'
import { phoneText } from '#renderer/format/phone-text.ts'
import { useDesk } from '#renderer/stores/desk.ts'
import { usePreferences } from '#renderer/stores/preferences.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { Texts } from '#renderer/texts/texts.ts'
import type { CardView } from '#shared/contract/answers.ts'
import { NumberChoice } from './number-choice.tsx'
import { useDial } from './use-dial.ts'
import './phone-bar.css'

/** The number large, the others within reach, and the one button of the day; no button for who is not to be called. */
export function PhoneBar({ card }: { readonly card: CardView }) {
  const { desk, card: says } = useTexts()
  const dialBy = usePreferences((preferences) => preferences.dialBy)
  const chosenId = useDesk(({ forms }) => forms[card.id]?.phoneId ?? null)
  const dial = useDial()
  const phone = dialable(card, chosenId)
  return (
    <div className="phone-bar">
      <span className="phone-no">
        <span className={`mono phone${phone ? '' : ' mute'}`}>
          {phone ? phoneText(phone.shown) : noNumberText(card, says)}
        </span>
        {card.phones.length > (phone ? 1 : 0) && <NumberChoice card={card} chosen={phone} />}
      </span>
      {phone && (
        <Button
          type="primary"
          className="on-fill"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void dial(card)}
        >
          {dialBy === 'tel' ? desk.dial : desk.copy} <kbd>Space</kbd>
        </Button>
      )}
    </div>
  )
}

function noNumberText({ doNotCall, phones }: CardView, says: Texts['card']): string {
  if (doNotCall) return says.refused
  return phones.length === 0 ? says.noNumber : says.noneToCall
}
