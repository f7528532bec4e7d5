import { create } from 'zustand'
import type { CardStatus } from '#shared/domain/card-status.ts'

export type CardSort = 'due' | 'created' | 'last-contact' | 'number'
export type StatusChoice = 'working' | CardStatus | 'all'

/** How the list of cards was left: it stands there again when somebody comes back. */
interface CardList {
  readonly text: string
  readonly grades: readonly string[]
  readonly status: StatusChoice
  readonly ownerId: string | null
  readonly isStarred: boolean
  readonly isBin: boolean
  readonly sort: CardSort
  readonly isDescending: boolean
  readonly selectedId: string | null
  readonly offset: number
}

const fresh: CardList = {
  text: '',
  grades: [],
  status: 'working',
  ownerId: null,
  isStarred: false,
  isBin: false,
  sort: 'due',
  isDescending: false,
  selectedId: null,
  offset: 0,
}

export const useCardList = create<CardList>(() => fresh)

/** Another question is another list: it begins at its top. */
export function filterCards(change: Partial<CardList>): void {
  useCardList.setState({ ...change, selectedId: null, offset: 0 })
}

export function clearCardList(): void {
  useCardList.setState(fresh, true)
}

/** Whether anything but the usual is asked for. */
export function isFiltered({ text, grades, status, ownerId, isStarred, isBin }: CardList): boolean {
  return (
    text.trim() !== '' || grades.length > 0 || status !== 'working' || ownerId !== null || isStarred || isBin
  )
}
