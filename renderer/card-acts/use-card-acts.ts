import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { whilePending } from '#renderer/stores/line-state.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** What can be done to a whole card from a list or from the card itself; each answers whether it was done. */
export function useCardActs() {
  const texts = useTexts()
  const { cards } = texts
  const { call, ask } = useApi()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const done = async (act: Promise<unknown>, says: string): Promise<boolean> => {
    try {
      await whilePending(act)
      void message.success(says)
      await queries.invalidateQueries({ queryKey: ask.card.key() })
      void queries.invalidateQueries({ queryKey: ask.book.key() })
      return true
    } catch (error) {
      void message.error(sentenceOf(error, texts))
      return false
    }
  }
  return {
    star: (card: Named, isStarred: boolean) =>
      done(
        call.card.star({ changeId: newId(), cardId: card.id, isStarred }),
        isStarred ? cards.starredDone(card.name) : cards.unstarredDone(card.name),
      ),
    bin: (card: Named, why: string) =>
      done(call.card.bin({ changeId: newId(), cardId: card.id, why }), cards.binned(card.name)),
    restore: (card: Named) =>
      done(call.card.restore({ changeId: newId(), cardId: card.id }), cards.restored(card.name)),
  }
}
