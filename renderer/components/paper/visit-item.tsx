import type { ReactNode } from 'react'
import { shortDay } from '#renderer/format/day-text.ts'
import { clockText } from '#renderer/format/instant-text.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import type { ShopView, VisitEntry } from '#shared/contract/answers.ts'
import { visitOrdinal } from '#shared/domain/visit-ordinal.ts'
import { VisitFacts } from './visit-facts.tsx'

interface VisitItemProps {
  readonly visit: VisitEntry
  readonly rules: ShopView
  readonly isMarked: boolean
  /** What can be done with this visit. */
  readonly acts?: ReactNode
}

/** One numbered visit as on the paper: number and time at the left, what happened at the right. */
export function VisitItem({ visit, rules, isMarked, acts }: VisitItemProps) {
  const { card: says } = useTexts()
  const pick = useNamed()
  const look = ['visit', isMarked && 'marked', visit.voided && 'voided'].filter(Boolean).join(' ')
  return (
    <article className={look} id={`visit-${visit.id}`}>
      <div className="visit-when">
        <b>{visit.number !== null && pick(visitOrdinal(visit.number))}</b>
        {shortDay(visit.day)}
        {visit.precision === 'minute' && (
          <>
            <br />
            {clockText(visit.occurredAt, rules.zone)}
          </>
        )}
      </div>
      <div className="visit-what">
        <VisitFacts visit={visit} rules={rules} />
        <p className="visit-words">{visit.content}</p>
        {visit.impression && <p className="mute">{says.impression(visit.impression)}</p>}
        {visit.bottleneck && <p className="mute">{says.bottleneck(visit.bottleneck)}</p>}
        {visit.voided && <p className="red">{says.voided(visit.voided.byName, visit.voided.why)}</p>}
        {acts}
      </div>
    </article>
  )
}
