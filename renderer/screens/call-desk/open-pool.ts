import { clearCardList, filterCards } from '#renderer/stores/card-list.ts'
import { goTo } from '#renderer/stores/route.ts'

/** To the cards that nobody owns, where they are given to people. */
export function openPool(): void {
  clearCardList()
  filterCards({ isPool: true })
  goTo('cards')
}
