import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { BinBar } from '#renderer/card-acts/bin-bar.tsx'
import { isWorked } from '#renderer/card-acts/dialable.ts'
import { useCardActs } from '#renderer/card-acts/use-card-acts.ts'
import { Paper } from '#renderer/components/paper/paper.tsx'
import { PaperBack } from '#renderer/components/paper/paper-back.tsx'
import { PaperHead } from '#renderer/components/paper/paper-head.tsx'
import { StopNote } from '#renderer/components/paper/stop-note.tsx'
import { phoneText } from '#renderer/format/phone-text.ts'
import { useMay, useShop } from '#renderer/frame/shop-context.ts'
import { useCardTrail } from '#renderer/stores/card-trail.ts'
import { goTo } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { gradeTone } from '#renderer/theme/grade-tone.ts'
import type { CardView, VisitEntry } from '#shared/contract/answers.ts'
import { CardNav, stepOnTrail } from './card-nav.tsx'
import { CourseBox } from './course/course-box.tsx'
import { OwnerHistory } from './course/owner-history.tsx'
import { EditableFront } from './front/editable-front.tsx'
import { useKeptEdits } from './front/use-kept-edits.ts'
import { NumberList } from './numbers/number-list.tsx'
import { ConsentBox } from './people/consent-box.tsx'
import { ContactList } from './people/contact-list.tsx'
import { useCardKeys } from './use-card-keys.ts'
import { useCopy } from './use-copy.ts'
import { VoidVisit } from './voiding/void-visit.tsx'
import '#renderer/components/list-page.css'
import './card.css'

interface CardSheetProps {
  readonly card: CardView
  readonly visitId: string | null
}

/** The paper card in the middle, what follows from it at its side. */
export function CardSheet({ card, visitId }: CardSheetProps) {
  const { cardPage } = useTexts()
  const { rules } = useShop()
  const acts = useCardActs()
  const copy = useCopy()
  const may = {
    call: useMay('visit.save'),
    star: useMay('card.star'),
    bin: useMay('card.bin'),
    restore: useMay('card.restore'),
  }
  const [isBinning, setBinning] = useState(false)
  useMarkedVisit(visitId, card.id)
  useKeptEdits(card.id)
  const isBinned = card.deletedAt !== null
  const here = { cardId: card.id, visitId: visitId ?? undefined }
  const phone = card.doNotCall ? undefined : card.phones.find(({ state }) => state === 'good')
  const back = () => goTo(useCardTrail.getState().from)
  const star = may.star && !isBinned ? () => void acts.star(card, !card.isStarred) : undefined
  const call = may.call && isWorked(card) && !card.doNotCall ? () => goTo('desk', card.id) : undefined
  useCardKeys({
    j: () => stepOnTrail(here, 1),
    k: () => stepOnTrail(here, -1),
    escape: back,
    s: star,
    enter: call,
    ' ': phone && (() => void copy(phone)),
    v: () => document.querySelector<HTMLButtonElement>('[data-void]')?.click(),
    p: () => document.querySelector<HTMLButtonElement>('[data-add-number]')?.click(),
    o: () => document.querySelector<HTMLButtonElement>('[data-add-contact]')?.click(),
  })
  const head = (
    <PaperHead card={card} rules={rules}>
      {phone && <span className="mono phone sheet-phone">{phoneText(phone.shown)}</span>}
    </PaperHead>
  )
  return (
    <section className="card-page" aria-label={card.name}>
      <header className="card-top">
        <CardNav cardId={card.id} visitId={visitId} />
        <div className="head-acts">
          {star && (
            <Button onClick={star}>
              {card.isStarred ? cardPage.unstar : cardPage.star} <kbd>S</kbd>
            </Button>
          )}
          {may.bin && !isBinned && !isBinning && (
            <Button onClick={() => setBinning(true)}>{cardPage.bin}</Button>
          )}
          {call && (
            <Button type="primary" className="on-fill" onClick={call}>
              {cardPage.call} <kbd>Enter</kbd>
            </Button>
          )}
        </div>
      </header>
      {isBinning && <BinBar card={card} onClose={(isDone) => (isDone ? back() : setBinning(false))} />}
      {isBinned && (
        <div className="ask-bar">
          <b>{cardPage.binned}</b>
          {may.restore && <Button onClick={() => void acts.restore(card)}>{cardPage.restore}</Button>}
        </div>
      )}
      <StopNote card={card} rules={rules} />
      <div className="card-parts">
        <Paper tone={gradeTone(card.course.grade?.code ?? null, rules.scheme)} head={head}>
          <EditableFront card={card} />
          <PaperBack
            visits={card.visits}
            rules={rules}
            markedId={visitId ?? undefined}
            actsOf={isBinned ? undefined : voidOf(card, visitId)}
          />
        </Paper>
        <aside className="card-side">
          <NumberList card={card} />
          <ContactList card={card} />
          <CourseBox card={card} />
          <ConsentBox card={card} />
          <OwnerHistory card={card} />
        </aside>
      </div>
    </section>
  )
}

/** 作废 at each visit; the key takes the one that was asked for, else the newest. */
function voidOf({ visits }: CardView, visitId: string | null) {
  const standing = visits.filter(({ voided }) => voided === null)
  const first = standing.find(({ id }) => id === visitId) ?? standing[0]
  return (visit: VisitEntry) => <VoidVisit visit={visit} isFirst={visit.id === first?.id} />
}

/** Brings the visit that was asked for into view. */
function useMarkedVisit(visitId: string | null, cardId: string): void {
  useEffect(() => {
    if (visitId && cardId) document.getElementById(`visit-${visitId}`)?.scrollIntoView({ block: 'center' })
  }, [visitId, cardId])
}
