import { Popover } from 'antd'
import { useState } from 'react'
import { dialableNumbers } from '#renderer/card-acts/dialable.ts'
import { phoneText } from '#renderer/format/phone-text.ts'
import { changeForm } from '#renderer/stores/desk.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { Texts } from '#renderer/texts/texts.ts'
import type { CardView, PhoneEntry } from '#shared/contract/answers.ts'

interface NumberChoiceProps {
  readonly card: CardView
  /** The number that Space calls. */
  readonly chosen: PhoneEntry | null
}

/** The card's other numbers: one click or `P` takes another, the dead and refused ones are only shown. */
export function NumberChoice({ card, chosen }: NumberChoiceProps) {
  const texts = useTexts()
  const { card: says, cardPage } = texts
  const [isOpen, setOpen] = useState(false)
  const numbers = dialableNumbers(card)
  const take = (phone: PhoneEntry) => {
    changeForm(card.id, { phoneId: phone.id })
    setOpen(false)
  }
  const list = (
    <div className="number-choice" role="listbox" aria-label={cardPage.numbers}>
      {card.phones.map((phone) => (
        <button
          key={phone.id}
          type="button"
          role="option"
          className="plain"
          aria-selected={phone.id === chosen?.id}
          disabled={!numbers.includes(phone)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(phone)}
        >
          <span className="mono">{phoneText(phone.shown)}</span>
          <small>{aboutNumber(phone, texts)}</small>
        </button>
      ))}
    </div>
  )
  return (
    <Popover trigger="click" placement="bottomRight" open={isOpen} onOpenChange={setOpen} content={list}>
      <button
        type="button"
        className="plain other-numbers"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        onMouseDown={(event) => event.preventDefault()}
      >
        {says.otherNumbers(card.phones.length - (chosen ? 1 : 0))}
        {numbers.length > 1 && <kbd>P</kbd>}
      </button>
    </Popover>
  )
}

function aboutNumber({ state, line, extension }: PhoneEntry, { card, cardPage }: Texts): string {
  if (state !== 'good') return state === 'dead' ? card.dead : card.refused
  const kinds: Readonly<Record<string, string>> = cardPage.lines
  return [kinds[line], extension && card.extension(extension)].filter(Boolean).join(' ')
}
