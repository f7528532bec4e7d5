import { useState } from 'react'
import { useMay } from '#renderer/frame/shop-context.ts'
import { useAssignRun } from '#renderer/stores/assign-run.ts'
import { useCardList } from '#renderer/stores/card-list.ts'
import { countMarks, isMarked, turnMark, useCardMarks } from '#renderer/stores/card-marks.ts'
import { markKeys, markRow } from './assign/mark-keys.ts'
import { useAssign } from './assign/use-assign.ts'
import type { CardRow } from './use-card-rows.ts'

interface Listed {
  readonly rows: readonly CardRow[]
  readonly total: number
  readonly selected: number
  onSelect(index: number): void
}

/** Marking rows of the list for those who may give cards to people; nothing for everybody else. */
export function useMarking({ rows, total, selected, onSelect }: Listed) {
  const mayAssign = useMay('card.assign')
  const isBin = useCardList((list) => list.isBin)
  const marks = useCardMarks()
  const { undo } = useAssign()
  const [isAssigning, setAssigning] = useState(false)
  if (!mayAssign || isBin) return null
  const count = countMarks(marks, total)
  const ids = rows.map(({ id }) => id)
  const startAssigning = () => {
    const held = ids[selected]
    if (count === 0 && held !== undefined) turnMark(held)
    if (count > 0 || held !== undefined) setAssigning(true)
  }
  const undoLast = () => {
    const { stage, assigned } = useAssignRun.getState()
    if (stage === 'done' && assigned > 0) undo()
  }
  return {
    count,
    isAssigning: isAssigning && count > 0,
    startAssigning,
    stopAssigning: () => setAssigning(false),
    isMarked: (row: CardRow) => isMarked(marks, row.id),
    onMark: (index: number, isRange: boolean) => markRow(ids, index, isRange),
    keys: markKeys({ ids, selected, onSelect, onAssign: startAssigning, onUndo: undoLast }),
  }
}

export type Marking = NonNullable<ReturnType<typeof useMarking>>
