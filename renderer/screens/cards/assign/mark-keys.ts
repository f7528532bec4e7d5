import { addMarks, clearMarks, markAll, turnMark, useCardMarks } from '#renderer/stores/card-marks.ts'

interface Marking {
  /** The ids of the rows that have been read, in the list's order. */
  readonly ids: readonly string[]
  readonly selected: number
  onSelect(index: number): void
  onAssign(): void
  onUndo(): void
}

/** The keys by which cards are marked, and what then is done with them. */
export function markKeys(marking: Marking): Readonly<Record<string, () => void>> {
  const { ids, selected, onSelect } = marking
  const held = ids[selected]
  const extend = (step: 1 | -1) => () => {
    const to = Math.max(0, Math.min(ids.length - 1, selected + step))
    const both = [held, ids[to]].filter((id) => id !== undefined)
    addMarks(both)
    onSelect(to)
  }
  return {
    ' ': () => held !== undefined && turnMark(held),
    'Shift+arrowdown': extend(1),
    'Shift+arrowup': extend(-1),
    'Ctrl+a': markAll,
    a: marking.onAssign,
    z: marking.onUndo,
    escape: clearMarks,
  }
}

/** Marks one row, or all from the one marked last. */
export function markRow(ids: readonly string[], index: number, isRange: boolean): void {
  const id = ids[index]
  if (id === undefined) return
  const from = ids.indexOf(useCardMarks.getState().fromId ?? '')
  const range = ids.slice(Math.min(from, index), Math.max(from, index) + 1)
  if (!isRange || from < 0) turnMark(id)
  else addMarks(from <= index ? range : range.toReversed())
}
