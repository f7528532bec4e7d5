import { contactText } from '#renderer/format/day-text.ts'
import { durationText } from '#renderer/format/duration-text.ts'
import { outcomeText } from '#renderer/format/outcome-text.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import type { Scheme, ShopView, VisitEntry } from '#shared/contract/answers.ts'

interface VisitFactsProps {
  readonly visit: VisitEntry
  readonly rules: ShopView
}

/** `电话 6分12秒 · A → H · 接通有效 · 下次 11-20`. */
export function VisitFacts({ visit, rules }: VisitFactsProps) {
  const texts = useTexts()
  const pick = useNamed()
  const says = texts.card
  const channel = channelText(visit, says)
  return (
    <p className="visit-facts">
      <span>{visit.seconds === null ? channel : `${channel} ${durationText(visit.seconds, texts)}`}</span>
      <GradeChange before={visit.gradeBefore} after={visit.gradeAfter} scheme={rules.scheme} />
      <span>{outcomeText(visit.outcome, rules.outcomes, pick)}</span>
      {visit.nextOn && <span>{says.next(contactText(visit.nextOn, visit.nextMinute, texts))}</span>}
      {visit.isLate && <span className="late-mark">{says.late}</span>}
    </p>
  )
}

/** By what means, a call that came in told apart. */
export function channelText(visit: VisitEntry, says: ReturnType<typeof useTexts>['card']): string {
  if (visit.channel === 'phone' && visit.direction === 'in') return says.incoming
  const names: Readonly<Record<string, string>> = says.channels
  return names[visit.channel] ?? visit.channel
}

interface GradeChangeProps {
  readonly before: string | null
  readonly after: string | null
  readonly scheme: Scheme
}

/** `A → H`, green where it rose, red where it fell. */
export function GradeChange({ before, after, scheme }: GradeChangeProps) {
  if (after === null) return null
  const step = rankOf(before, scheme) - rankOf(after, scheme)
  const look = step === 0 ? '' : directionLook(step)
  return (
    <span className={look}>
      {before ?? '—'} → {after}
    </span>
  )
}

function directionLook(step: number): string {
  return step > 0 ? 'ok' : 'red'
}

function rankOf(code: string | null, scheme: Scheme): number {
  return scheme.grades.find((grade) => grade.code === code)?.rank ?? scheme.grades.length + 1
}
