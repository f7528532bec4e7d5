import { dayText } from '#renderer/format/day-text.ts'
import { shopClock } from '#renderer/format/instant-text.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { CardView, ShopView } from '#shared/contract/answers.ts'
import { isInQueue } from '#shared/domain/card-status.ts'
import { dayOf } from '#shared/domain/zone.ts'
import './stop-note.css'

interface StopNoteProps {
  readonly card: CardView
  readonly rules: ShopView
}

/** Across the card that is not to be called any more: that, since when, by whose word, and why (decision 10). */
export function StopNote({ card, rules }: StopNoteProps) {
  const texts = useTexts()
  const { card: says } = texts
  const { doNotCall, course } = card
  if (doNotCall) {
    const since = doNotCall.at && dayText(dayOf(doNotCall.at, shopClock(rules.zone)), texts)
    return (
      <div className="stop-note refused" role="note">
        <b>{says.refused}</b>
        <span>
          {[since, doNotCall.byName].filter(Boolean).join(' ')}
          {doNotCall.why && says.because(doNotCall.why)}
        </span>
        <small>{says.doNotCallHint}</small>
      </div>
    )
  }
  if (isInQueue(course.status)) return null
  const last = card.visits.find((visit) => visit.voided === null && endsCard(visit.outcome, card, rules))
  return (
    <div className="stop-note" role="note">
      <b>{says.statuses[course.status]}</b>
      {last && (
        <span>
          {dayText(last.day, texts)} {last.agentName}
          {last.content && says.because(last.content)}
        </span>
      )}
      <small>{says.endedHint}</small>
    </div>
  )
}

function endsCard(outcome: string, { course }: CardView, { outcomes }: ShopView): boolean {
  return outcomes.some(({ code, closes }) => code === outcome && closes === course.status)
}
