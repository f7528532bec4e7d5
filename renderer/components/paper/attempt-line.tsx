import { shortDay } from '#renderer/format/day-text.ts'
import { clockText } from '#renderer/format/instant-text.ts'
import { outcomeText } from '#renderer/format/outcome-text.ts'
import { useNamed } from '#renderer/texts/language.ts'
import type { ShopView, VisitEntry } from '#shared/contract/answers.ts'

interface AttemptLineProps {
  readonly attempts: readonly VisitEntry[]
  readonly rules: ShopView
}

/** `11-09 12:05 无人接听 · 11-08 18:33 占线`; a voided one is struck through. */
export function AttemptLine({ attempts, rules }: AttemptLineProps) {
  const pick = useNamed()
  return (
    <p className="attempts">
      {attempts.map((attempt) => {
        const clock = attempt.precision === 'day' ? '' : ` ${clockText(attempt.occurredAt, rules.zone)}`
        const says = `${shortDay(attempt.day)}${clock} ${outcomeText(attempt.outcome, rules.outcomes, pick)}`
        return attempt.voided ? <s key={attempt.id}>{says}</s> : <span key={attempt.id}>{says}</span>
      })}
    </p>
  )
}
