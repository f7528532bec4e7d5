import type { CardListQuestion } from '../card-list-question.ts'
import type { Marking } from '../use-marking.ts'
import { AssignBar } from './assign-bar.tsx'
import { AssignPanel } from './assign-panel.tsx'
import { MarkBar } from './mark-bar.tsx'
import './assign.css'

interface AssignAreaProps {
  readonly marking: Marking
  readonly total: number
  readonly question: CardListQuestion
}

/** Between filter and list: what is marked, where it goes, and what became of it. */
export function AssignArea({ marking, total, question }: AssignAreaProps) {
  const { count, isAssigning, startAssigning, stopAssigning } = marking
  return (
    <>
      <AssignBar />
      {isAssigning && <AssignPanel question={question} count={count} onClose={stopAssigning} />}
      {count > 0 && !isAssigning && <MarkBar count={count} total={total} onAssign={startAssigning} />}
    </>
  )
}
