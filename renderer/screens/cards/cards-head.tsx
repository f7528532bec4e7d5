import { Button } from 'antd'
import { useCardList } from '#renderer/stores/card-list.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { useCardRows } from './use-card-rows.ts'

interface CardsHeadProps {
  readonly page: ReturnType<typeof useCardRows>
  readonly mayMark: boolean
  onNewCard?(): void
}

/** How many cards the list holds, and the keys of the list. */
export function CardsHead({ page, mayMark, onNewCard }: CardsHeadProps) {
  const { cards, assign } = useTexts()
  const isBin = useCardList((list) => list.isBin)
  return (
    <header className="list-head">
      <h1>{isBin ? cards.bin : cards.title}</h1>
      <small role="status">
        {page.isLoading ? cards.counting : cards.count(page.total.toLocaleString('en-US'))}
      </small>
      <div className="head-acts">
        <small>{mayMark ? `${cards.keysHint} · ${assign.markHint}` : cards.keysHint}</small>
        {onNewCard && (
          <Button type="primary" className="on-fill" onClick={onNewCard}>
            {cards.newCard} <kbd>+</kbd>
          </Button>
        )}
      </div>
    </header>
  )
}
