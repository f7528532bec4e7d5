import { contactText } from '#renderer/format/day-text.ts'
import { dayMomentText } from '#renderer/format/instant-text.ts'
import { shortLabel } from '#renderer/format/short-label.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import { say, useDesk } from '#renderer/stores/desk.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { CardView, Outcome, Proposal } from '#shared/contract/answers.ts'
import type { Outputs } from '#shared/contract/client.ts'

interface Saved {
  readonly card: CardView
  readonly outcome: Outcome
  readonly proposal: Proposal | undefined
  readonly saved: Outputs['visit']['save']
}

/** What the desk says of a save, in the form's own line: the next date and why, or what was wrong. */
export function useNotices() {
  const texts = useTexts()
  const pick = useNamed()
  const { rules } = useShop()
  const { desk } = texts

  return {
    /** The sentence that stays until the next save. */
    savedText: ({ card, outcome, proposal, saved }: Saved): string => {
      const { course, visit } = saved
      if (course.status !== 'open' && course.status !== 'ordered') {
        return desk.savedClosed(card.name, texts.card.statuses[course.status])
      }
      if (!outcome.isReached && course.retryAt) {
        const retry = dayMomentText(course.retryAt, rules, texts)
        return desk.savedRetry(card.name, shortLabel(pick(outcome.label)), retry)
      }
      if (!visit.nextOn) return desk.saved(card.name)
      const isAsProposed = visit.nextOn === proposal?.next?.on
      const why = isAsProposed ? desk.savedWhy(visit.gradeAfter, proposal?.gapDays ?? null) : ''
      return desk.savedNext(card.name, contactText(visit.nextOn, visit.nextMinute, texts), why)
    },
    /** `isLedBack` when the card is on screen again, with what is missing at its fields. */
    notSaved: (card: CardView, error: unknown, isLedBack: boolean) => {
      const text = desk.notSaved(card.name, sentenceOf(error, texts))
      if (isLedBack) return say(text, 'error')
      useDesk.setState(({ unsaved }) => ({ unsaved: { ...unsaved, [card.id]: { name: card.name, text } } }))
    },
    undone: (name: string) => say(desk.undone(name)),
    nothingToUndo: () => say(desk.nothingToUndo),
    failed: (error: unknown) => say(sentenceOf(error, texts), 'error'),
    closed: ({ course, deletedAt }: CardView) =>
      say(
        deletedAt === null ? desk.cardEnded(texts.card.statuses[course.status]) : texts.cardPage.binned,
        'error',
      ),
  }
}
