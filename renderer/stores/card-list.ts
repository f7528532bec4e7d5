import { create } from 'zustand'
import type { CardStatus } from '#shared/domain/card-status.ts'
import { clearMarks } from './card-marks.ts'

export type CardSort = 'due' | 'created' | 'last-contact' | 'number'
export type StatusChoice = 'working' | CardStatus | 'all'

/** How the list of cards was left: it stands there again when somebody comes back. */
interface CardList {
  readonly text: string
  readonly grades: readonly string[]
  readonly status: StatusChoice
  readonly ownerId: string | null
  /** Only what nobody owns. */
  readonly isPool: boolean
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
  isPool: false,
  isStarred: false,
  isBin: false,
  sort: 'due',
  isDescending: false,
  selectedId: null,
  offset: 0,
}

export const useCardList = create<CardList>(() => fresh)

/** Another question is another list: it begins at its top, with nothing marked. */
export function filterCards(change: Partial<CardList>): void {
  clearMarks()
  useCardList.setState({ ...change, selectedId: null, offset: 0 })
}

export function clearCardList(): void {
  clearMarks()
  useCardList.setState(fresh, true)
}

/** Whether anything but the usual is asked for. */
export function isFiltered(list: CardList): boolean {
  const { text, grades, status, ownerId, isPool, isStarred, isBin } = list
  const isNarrowed = text.trim() !== '' || grades.length > 0 || status !== 'working'
  return isNarrowed || ownerId !== null || isPool || isStarred || isBin
}
