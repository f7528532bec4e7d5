import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useTexts } from '#renderer/texts/language.ts'
import { useCardActs } from './use-card-acts.ts'

interface BinBarProps {
  readonly card: { readonly id: string; readonly name: string }
  /** The card went to the bin, or it did not. */
  onClose(isBinned: boolean): void
}

/** Asks why a card goes to the bin, in one line above it. */
export function BinBar({ card, onClose }: BinBarProps) {
  const { cards, words } = useTexts()
  const { bin } = useCardActs()
  const [why, setWhy] = useState('')
  const [isMissing, setMissing] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!why.trim()) return setMissing(true)
    if (await bin(card, why.trim())) onClose(true)
  }
  return (
    <form className="ask-bar" onSubmit={(event) => void submit(event)}>
      <b>{cards.binAsk(card.name)}</b>
      <Input
        autoFocus
        value={why}
        status={isMissing ? 'error' : undefined}
        placeholder={cards.binHint}
        aria-label={cards.binHint}
        onChange={(event) => setWhy(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose(false)
        }}
      />
      {isMissing && (
        <span className="red" role="alert">
          {cards.binNeedsWhy}
        </span>
      )}
      <Button danger type="primary" htmlType="submit">
        {cards.binDo}
      </Button>
      <Button onClick={() => onClose(false)}>{words.cancel}</Button>
    </form>
  )
}
