import { Button } from 'antd'
import { LoadingBox } from '#renderer/components/loading-box.tsx'
import { Paper } from '#renderer/components/paper/paper.tsx'
import { PaperBack } from '#renderer/components/paper/paper-back.tsx'
import { PaperFront } from '#renderer/components/paper/paper-front.tsx'
import { PaperHead } from '#renderer/components/paper/paper-head.tsx'
import { StopNote } from '#renderer/components/paper/stop-note.tsx'
import { StateBox } from '#renderer/components/state-box.tsx'
import { useShop } from '#renderer/frame/shop-context.ts'
import { useDesk } from '#renderer/stores/desk.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import { gradeTone } from '#renderer/theme/grade-tone.ts'
import type { CardView } from '#shared/contract/answers.ts'
import { useNow } from '../use-now.ts'
import { awayText } from './away-text.ts'
import { flipCard } from './flip-card.ts'
import { PhoneBar } from './phone-bar.tsx'
import { useCard } from './use-card.ts'

interface CardColumnProps {
  readonly cardId: string | null
  /** Whether the list that is shown holds it as one to call now. */
  readonly isListed: boolean
}

const minute = 60_000

/** The middle column: the paper card of whoever is being called. */
export function CardColumn({ cardId, isListed }: CardColumnProps) {
  const texts = useTexts()
  const card = useCard(cardId)
  if (cardId === null) return <section className="card-column" />
  return (
    <section className="card-column" aria-live="off">
      {card.data && <DeskCard card={card.data} isListed={isListed} />}
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

function DeskCard({ card, isListed }: { readonly card: CardView; readonly isListed: boolean }) {
  const texts = useTexts()
  const { card: says } = texts
  const { rules, viewer } = useShop()
  const now = new Date(useNow(minute)).toISOString()
  const awayNote = isListed ? null : awayText({ card, viewerId: viewer.id, rules, now }, texts)
  const side = useDesk((state) => state.side)
  const head = (
    <PaperHead card={card} rules={rules}>
      <PhoneBar card={card} />
    </PaperHead>
  )
  return (
    <Paper tone={gradeTone(card.course.grade?.code ?? null, rules.scheme)} head={head}>
      <StopNote card={card} rules={rules} />
      {awayNote && <p className="out-of-queue">{awayNote}</p>}
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
