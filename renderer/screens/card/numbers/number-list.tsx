import { Button } from 'antd'
import { useState } from 'react'
import { phoneText } from '#renderer/format/phone-text.ts'
import { useMay } from '#renderer/frame/shop-context.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { CardView, PhoneEntry } from '#shared/contract/answers.ts'
import { PhoneOwner } from '../people/phone-owner.tsx'
import { useCopy } from '../use-copy.ts'
import { AddNumber } from './add-number.tsx'

/** Every number of the customer: copied with one click, the dead and refused ones said to be so. */
export function NumberList({ card }: { readonly card: CardView }) {
  const { cardPage, card: says } = useTexts()
  const mayAdd = useMay('card.addPhone') && card.deletedAt === null
  const [isAdding, setAdding] = useState(false)
  return (
    <section className="side-box" aria-label={cardPage.numbers}>
      <h3>
        {cardPage.numbers}
        {mayAdd && !isAdding && (
          <Button size="small" type="text" data-add-number onClick={() => setAdding(true)}>
            {cardPage.addNumber} <kbd>P</kbd>
          </Button>
        )}
      </h3>
      {card.phones.length === 0 && <p className="mute">{says.noNumber}</p>}
      <ul className="numbers">
        {card.phones.map((phone) => (
          <NumberLine key={phone.id} card={card} phone={phone} />
        ))}
      </ul>
      {card.customerNumbers.map(({ source, number }) => (
        <p key={number} className="mute">
          {source || cardPage.customerNumbers} {number}
        </p>
      ))}
      {isAdding && <AddNumber cardId={card.id} onClose={() => setAdding(false)} />}
    </section>
  )
}

interface NumberLineProps {
  readonly card: CardView
  readonly phone: PhoneEntry
}

function NumberLine({ card, phone }: NumberLineProps) {
  const { cardPage, card: says, desk } = useTexts()
  const copy = useCopy()
  const isMasked = phone.e164.includes('*')
  const kinds: Readonly<Record<string, string>> = cardPage.lines
  return (
    <li className={phone.state}>
      <span className="mono">{phoneText(phone.shown)}</span>
      {phone.extension && <small>{says.extension(phone.extension)}</small>}
      <small className="mute">{kinds[phone.line]}</small>
      <PhoneOwner card={card} phone={phone} />
      {phone.state === 'dead' && <small className="red">{says.dead}</small>}
      {phone.state === 'refused' && <small className="red">{says.refused}</small>}
      {phone.isShared && <small title={cardPage.sharedHint}>{cardPage.shared}</small>}
      {!isMasked && phone.state !== 'refused' && (
        <Button size="small" aria-label={`${desk.copy} ${phone.shown}`} onClick={() => void copy(phone)}>
          {desk.copy}
        </Button>
      )}
    </li>
  )
}
