import { isWorked } from '#renderer/card-acts/dialable.ts'
import { dayMomentText } from '#renderer/format/instant-text.ts'
import type { Texts } from '#renderer/texts/texts.ts'
import type { CardView, ShopView } from '#shared/contract/answers.ts'
import { waitsUntil } from '#shared/domain/callback/queue-part.ts'
import type { Instant } from '#shared/domain/day.ts'

interface Away {
  readonly card: CardView
  readonly viewerId: string
  readonly rules: ShopView
  readonly now: Instant
}

/** Why a card on the desk is not among those to call now: it waits, its day is later, or it is a colleague's; null where it is. */
export function awayText({ card, viewerId, rules, now }: Away, texts: Texts): string | null {
  const { desk } = texts
  const { course, ownerId } = card
  if (!isWorked(card)) return null
  if (ownerId !== viewerId) return desk.outOfQueue
  const until = waitsUntil(course)
  if (until !== null && until > now) return desk.waitingNote(dayMomentText(until, rules, texts))
  const isDue = course.promisedAt !== null || (course.dueOn !== null && course.dueOn <= rules.today)
  return isDue ? null : desk.outOfQueue
}
