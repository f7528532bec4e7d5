import type { ReactNode } from 'react'
import { shortDay } from '#renderer/format/day-text.ts'
import { shopClock } from '#renderer/format/instant-text.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import { gradeTone } from '#renderer/theme/grade-tone.ts'
import type { CardView, ShopView } from '#shared/contract/answers.ts'
import { dayOf } from '#shared/domain/zone.ts'

interface PaperHeadProps {
  readonly card: CardView
  readonly rules: ShopView
  /** Numbers and what can be done with them. */
  readonly children?: ReactNode
}

/** The card's top line: name, grade, number, who made it and when. */
export function PaperHead({ card, rules, children }: PaperHeadProps) {
  const texts = useTexts()
  const pick = useNamed()
  const grade = card.course.grade?.code ?? null
  const rule = rules.scheme.grades.find((one) => one.code === grade)
  const madeOn = shortDay(dayOf(card.createdAt, shopClock(rules.zone)))
  const made = [texts.card.made(madeOn), card.source, card.ownerName].filter(Boolean).join(' · ')
  return (
    <header className="paper-head">
      <h2>{card.name}</h2>
      <span className={`grade-box tone-${gradeTone(grade, rules.scheme)}`}>
        {grade === null ? texts.card.ungraded : texts.card.gradeOf(grade)}
        {rule && ` · ${pick(rule.definition)}`}
      </span>
      {card.isStarred && (
        <span className="star" role="img" aria-label={texts.card.starred}>
          ★
        </span>
      )}
      <span className="paper-no">
        {texts.card.number(card.number)}
        <br />
        {made}
      </span>
      {children}
    </header>
  )
}
