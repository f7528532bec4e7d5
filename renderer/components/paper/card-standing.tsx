import { shopClock } from '#renderer/format/instant-text.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { CardView, ShopView } from '#shared/contract/answers.ts'
import { daysBetween } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/zone.ts'

interface CardStandingProps {
  readonly card: CardView
  readonly rules: ShopView
}

/** Where the card stands: status, layer, its age in days, and whether it is late and tried. */
export function CardStanding({ card, rules }: CardStandingProps) {
  const { card: says } = useTexts()
  const { course } = card
  const age = daysBetween(dayOf(card.createdAt, shopClock(rules.zone)), rules.today) + 1
  const parts = [says.statuses[course.status], says.stages[course.stage], says.dayCount(age)]
  const isLate = course.dueOn !== null && course.dueOn < rules.today
  return (
    <div className="fact wide">
      <span className="fact-label">{says.status}</span>
      <b>
        {parts.join(' · ')}
        {isLate && (
          <span className="red"> · {triedToday(card, rules) ? says.triedLate : says.untouchedLate}</span>
        )}
        {course.isOutOfTouch && (
          <span className="red"> · {says.outOfTouch(course.attempts, course.attemptDays)}</span>
        )}
      </b>
    </div>
  )
}

function triedToday({ course }: CardView, { zone, today }: ShopView): boolean {
  return course.lastTriedAt !== null && dayOf(course.lastTriedAt, shopClock(zone)) === today
}
