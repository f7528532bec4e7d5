import { create } from 'zustand'

/** Which cards of the list are marked: some, or all that it shows but some. */
export interface CardMarks {
  readonly isAll: boolean
  /** The marked ones, or with `isAll` the ones left out. */
  readonly ids: ReadonlySet<string>
  /** Where a range begins: the card that was marked last. */
  readonly fromId: string | null
}

const none: CardMarks = { isAll: false, ids: new Set(), fromId: null }

export const useCardMarks = create<CardMarks>(() => none)

export function clearMarks(): void {
  useCardMarks.setState(none, true)
}

export function markAll(): void {
  useCardMarks.setState({ ...none, isAll: true }, true)
}

/** Marks one card, or takes its mark away. */
export function turnMark(id: string): void {
  const { isAll, ids } = useCardMarks.getState()
  const turned = new Set(ids)
  if (!turned.delete(id)) turned.add(id)
  useCardMarks.setState({ isAll, ids: turned, fromId: id })
}

/** Marks these as well; the next range begins at the last of them. */
export function addMarks(added: readonly string[]): void {
  const { isAll, ids } = useCardMarks.getState()
  const after = new Set(ids)
  for (const id of added) {
    if (isAll) after.delete(id)
    else after.add(id)
  }
  useCardMarks.setState({ isAll, ids: after, fromId: added.at(-1) ?? null })
}

export function isMarked({ isAll, ids }: CardMarks, id: string): boolean {
  return ids.has(id) !== isAll
}

/** How many are marked in a list of that length. */
export function countMarks({ isAll, ids }: CardMarks, total: number): number {
  return isAll ? Math.max(0, total - ids.size) : ids.size
}
