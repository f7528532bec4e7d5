import type { ReactNode } from 'react'
import { shortDay } from '#renderer/format/day-text.ts'
import { clockText } from '#renderer/format/instant-text.ts'
import { outcomeText } from '#renderer/format/outcome-text.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import type { ShopView, VisitEntry } from '#shared/contract/answers.ts'

interface AttemptLineProps {
  readonly attempts: readonly VisitEntry[]
  readonly rules: ShopView
  /** What can be done with one of them. */
  actsOf?(attempt: VisitEntry): ReactNode
}

/** `11-09 12:05 无人接听 · 11-08 18:33 占线`; a voided one is struck through. */
export function AttemptLine({ attempts, rules, actsOf }: AttemptLineProps) {
  const pick = useNamed()
  const { card } = useTexts()
  return (
    <div className="attempts">
      {attempts.map((attempt) => {
        const clock = attempt.precision === 'day' ? '' : ` ${clockText(attempt.occurredAt, rules.zone)}`
        const says = `${shortDay(attempt.day)}${clock} ${outcomeText(attempt.outcome, rules.outcomes, pick)}`
        if (attempt.voided) {
          return (
            <s key={attempt.id} title={card.voided(attempt.voided.byName, attempt.voided.why)}>
              {says}
            </s>
          )
        }
        return (
          <span key={attempt.id}>
            {says} {actsOf?.(attempt)}
          </span>
        )
      })}
    </div>
  )
}
