import { Button } from 'antd'
import { LoadingBox } from '#renderer/components/loading-box.tsx'
import { Paper } from '#renderer/components/paper/paper.tsx'
import { PaperBack } from '#renderer/components/paper/paper-back.tsx'
import { PaperFront } from '#renderer/components/paper/paper-front.tsx'
import { PaperHead } from '#renderer/components/paper/paper-head.tsx'
import { StateBox } from '#renderer/components/state-box.tsx'
import { useShop } from '#renderer/frame/shop-context.ts'
import { useDesk } from '#renderer/stores/desk.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import { gradeTone } from '#renderer/theme/grade-tone.ts'
import type { CardView } from '#shared/contract/answers.ts'
import { flipCard } from './flip-card.ts'
import { PhoneBar } from './phone-bar.tsx'
import { useCard } from './use-card.ts'

interface CardColumnProps {
  readonly cardId: string | null
  readonly isInQueue: boolean
}

/** The middle column: the paper card of whoever is being called. */
export function CardColumn({ cardId, isInQueue }: CardColumnProps) {
  const texts = useTexts()
  const card = useCard(cardId)
  if (cardId === null) return <section className="card-column" />
  return (
    <section className="card-column" aria-live="off">
      {card.data && <DeskCard card={card.data} isInQueue={isInQueue} />}
      {!card.data && !card.isError && <LoadingBox label={texts.words.loading} rows={10} />}
      {!card.data && card.isError && (
        <StateBox
          isFailure
          title={texts.desk.cardFailed}
          hint={sentenceOf(card.error, texts)}
          action={{ label: texts.words.again, onPress: () => void card.refetch() }}
        />
      )}
    </section>
  )
}

function DeskCard({ card, isInQueue }: { readonly card: CardView; readonly isInQueue: boolean }) {
  const { desk, card: says } = useTexts()
  const { rules } = useShop()
  const side = useDesk((state) => state.side)
  const head = (
    <PaperHead card={card} rules={rules}>
      <PhoneBar card={card} />
    </PaperHead>
  )
  return (
    <Paper tone={gradeTone(card.course.grade?.code ?? null, rules.scheme)} head={head}>
      {!isInQueue && <p className="out-of-queue">{desk.outOfQueue}</p>}
      <div className="flip">
        <Button size="small" onClick={flipCard}>
          {side === 'front' ? says.back : says.front} <kbd>F</kbd>
        </Button>
      </div>
      <div className={`sides show-${side}`}>
        <PaperFront card={card} rules={rules} />
        <PaperBack visits={card.visits} rules={rules} />
      </div>
    </Paper>
  )
}
