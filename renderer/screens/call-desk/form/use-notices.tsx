import { App, Button } from 'antd'
import { contactText } from '#renderer/format/day-text.ts'
import { momentText } from '#renderer/format/instant-text.ts'
import { shortLabel } from '#renderer/format/short-label.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import { selectCard } from '#renderer/stores/desk.ts'
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

const savedKey = 'visit-saved'
const savedSeconds = 6

/** What the desk says after a save: the next date and why, with the way back. */
export function useNotices() {
  const texts = useTexts()
  const pick = useNamed()
  const { rules } = useShop()
  const { message, notification } = App.useApp()

  const sentence = ({ card, outcome, proposal, saved }: Saved): string => {
    const { desk } = texts
    const { course, visit } = saved
    if (course.status !== 'open' && course.status !== 'ordered') {
      return desk.savedClosed(card.name, texts.card.statuses[course.status])
    }
    if (!outcome.isReached && course.retryAt) {
      const retry = momentText(course.retryAt, rules.zone, rules.today)
      return desk.savedRetry(card.name, shortLabel(pick(outcome.label)), retry)
    }
    if (!visit.nextOn) return desk.saved(card.name)
    const isAsProposed = visit.nextOn === proposal?.next?.on
    const why = isAsProposed ? desk.savedWhy(visit.gradeAfter, proposal?.gapDays ?? null) : ''
    return desk.savedNext(card.name, contactText(visit.nextOn, visit.nextMinute, texts), why)
  }

  return {
    saved: (what: Saved) => {
      const content = (
        <span>
          {sentence(what)} <kbd>Z</kbd> {texts.desk.undo}
        </span>
      )
      void message.open({ key: savedKey, type: 'success', content, duration: savedSeconds })
    },
    /** `isLedBack` when the card is on screen again, with what is missing at its fields. */
    notSaved: (card: CardView, error: unknown, isLedBack: boolean) => {
      const title = texts.desk.notSaved(card.name, sentenceOf(error, texts))
      if (isLedBack)
        return void message.open({ key: savedKey, type: 'error', content: title, duration: savedSeconds })
      const back = () => {
        selectCard(card.id)
        notification.destroy(card.id)
      }
      notification.error({
        key: card.id,
        duration: 0,
        placement: 'bottomLeft',
        title,
        actions: <Button onClick={back}>{texts.desk.backTo(card.name)}</Button>,
      })
    },
    undone: (name: string) =>
      void message.open({ key: savedKey, type: 'info', content: texts.desk.undone(name) }),
    nothingToUndo: () =>
      void message.open({ key: savedKey, type: 'info', content: texts.desk.nothingToUndo }),
    failed: (error: unknown) => void message.error(sentenceOf(error, texts)),
  }
}
