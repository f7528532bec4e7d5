import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTexts } from '#renderer/texts/language.ts'
import type { ShopView, VisitEntry } from '#shared/contract/answers.ts'
import { AttemptLine } from './attempt-line.tsx'
import { groupVisits } from './group-visits.ts'
import { VisitItem } from './visit-item.tsx'

interface PaperBackProps {
  readonly visits: readonly VisitEntry[]
  readonly rules: ShopView
  /** The visit to bring into view, where one was asked for. */
  readonly markedId?: string
  /** What can be done with a visit or an attempt, where something can. */
  actsOf?(visit: VisitEntry): ReactNode
}

const shownAtFirst = 24

/** The back: visits newest first under their numbers, attempts between them in one small line. */
export function PaperBack({ visits, rules, markedId, actsOf }: PaperBackProps) {
  const texts = useTexts()
  const says = texts.card
  const [isWhole, setWhole] = useState(false)
  const groups = groupVisits(visits)
  const shown = isWhole ? groups : groups.slice(0, shownAtFirst)
  const standing = visits.filter((visit) => visit.voided === null)
  const numbered = standing.filter((visit) => visit.number !== null).length
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="paper-back" aria-label={says.history} tabIndex={0}>
      <h3>
        {says.history} <small>{says.historyCount(numbered, standing.length - numbered)}</small>
      </h3>
      {visits.length === 0 && <p className="mute">{says.noHistory}</p>}
      {shown.map((group) =>
        group.kind === 'visit' ? (
          <VisitItem
            key={group.visit.id}
            visit={group.visit}
            rules={rules}
            isMarked={group.visit.id === markedId}
            acts={actsOf?.(group.visit)}
          />
        ) : (
          <AttemptLine key={group.attempts[0]?.id} attempts={group.attempts} rules={rules} actsOf={actsOf} />
        ),
      )}
      {shown.length < groups.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {texts.words.more} ({groups.length - shown.length})
        </Button>
      )}
    </section>
  )
}
