import type { ReactNode } from 'react'
import { GradeMark } from '#renderer/components/grade-mark.tsx'
import { contactText, dayText, nearDay } from '#renderer/format/day-text.ts'
import { momentText, shopClock } from '#renderer/format/instant-text.ts'
import { reasonText } from '#renderer/format/reason-text.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import { gradeTone } from '#renderer/theme/grade-tone.ts'
import type { CardView } from '#shared/contract/answers.ts'
import { daysBetween } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/zone.ts'

/** Where the card stands and why it is due when it is. */
export function CourseBox({ card }: { readonly card: CardView }) {
  const texts = useTexts()
  const { cardPage, card: says } = texts
  const { rules } = useShop()
  const { course } = card
  const at = (instant: string | null) =>
    instant === null ? cardPage.never : momentText(instant, rules.zone, rules.today)
  const lines: readonly (readonly [string, ReactNode] | null)[] = [
    [cardPage.grade, <GradeLine key="grade" card={card} />],
    [cardPage.status, `${says.statuses[course.status]} · ${says.stages[course.stage]}`],
    [cardPage.due, <DueLine key="due" card={card} />],
    course.limitOn === null ? null : [cardPage.limit, <LimitLine key="limit" limitOn={course.limitOn} />],
    course.retryAt === null ? null : [cardPage.retry, at(course.retryAt)],
    [cardPage.lastEffective, at(course.lastEffectiveAt)],
    course.lastTriedAt === null ? null : [cardPage.lastTried, at(course.lastTriedAt)],
    [cardPage.visits, cardPage.counted(course.visitCount)],
    course.attempts === 0
      ? null
      : [cardPage.attempts, cardPage.attemptsOn(course.attempts, course.attemptDays)],
    course.callIntent === null ? null : [cardPage.intent, course.callIntent],
    course.orderedOn === null ? null : [cardPage.ordered, nearDay(course.orderedOn, rules.today)],
    course.deliveryOn === null ? null : [cardPage.delivery, nearDay(course.deliveryOn, rules.today)],
    [cardPage.owner, card.ownerName ?? cardPage.pool],
    [cardPage.created, nearDay(dayOf(card.createdAt, shopClock(rules.zone)), rules.today)],
  ]
  return (
    <section className="side-box" aria-label={cardPage.course}>
      <h3>{cardPage.course}</h3>
      <dl className="course">
        {lines.map(
          (line) =>
            line && (
              <div key={line[0]}>
                <dt>{line[0]}</dt>
                <dd>{line[1]}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}

function GradeLine({ card }: { readonly card: CardView }) {
  const { card: says } = useTexts()
  const pick = useNamed()
  const { scheme } = useShop().rules
  const code = card.course.grade?.code ?? null
  const grade = scheme.grades.find((one) => one.code === code)
  return (
    <>
      <GradeMark code={code} tone={gradeTone(code, scheme)} without={says.newMark} />{' '}
      {grade ? pick(grade.definition) : says.ungraded}
    </>
  )
}

function DueLine({ card }: { readonly card: CardView }) {
  const texts = useTexts()
  const { today } = useShop().rules
  const { dueOn, dueMinute, dueReason } = card.course
  if (dueOn === null) return texts.cardPage.noDue
  const late = daysBetween(dueOn, today)
  return (
    <>
      <b>{contactText(dueOn, dueMinute, texts)}</b>
      {late > 0 && <span className="red"> {texts.reasons.overdue(late)}</span>}
      {dueReason && <small>{reasonText(dueReason, texts)}</small>}
    </>
  )
}

function LimitLine({ limitOn }: { readonly limitOn: string }) {
  const texts = useTexts()
  const { today } = useShop().rules
  const past = daysBetween(limitOn, today)
  const day = dayText(limitOn, texts)
  return past > 0 ? <span className="red">{texts.cardPage.limitPast(day, past)}</span> : day
}
