import { useQueryClient } from '@tanstack/react-query'
import { v7 as newId } from 'uuid'
import { type Api, useApi } from '#renderer/api.ts'
import { beginAssignRun, type Plan, useAssignRun } from '#renderer/stores/assign-run.ts'
import { clearMarks } from '#renderer/stores/card-marks.ts'
import { whilePending } from '#renderer/stores/line-state.ts'

const movesAtOnce = 200

/** Carries a plan out, piece by piece, and takes it back. */
export function useAssign() {
  const api = useApi()
  const queries = useQueryClient()
  const askAgain = () => void queries.invalidateQueries()
  return {
    run: (plan: Plan, why: string) => void run(api, plan, why).then(askAgain),
    undo: () => void undo(api).then(askAgain),
    stop: () => useAssignRun.setState({ isStopping: true }),
  }
}

async function run({ call }: Api, plan: Plan, why: string): Promise<void> {
  const actId = newId()
  beginAssignRun(actId, plan)
  try {
    for (let from = 0; from < plan.moves.length; from += movesAtOnce) {
      const moves = plan.moves.slice(from, from + movesAtOnce)
      const { assigned, skipped } = await whilePending(
        call.card.assign({ changeId: newId(), actId, why, moves }),
      )
      const now = useAssignRun.getState()
      useAssignRun.setState({ assigned: now.assigned + assigned, skipped: now.skipped + skipped })
      if (now.isStopping) break
    }
    clearMarks()
    useAssignRun.setState({ stage: 'done' })
  } catch (failure) {
    useAssignRun.setState({ stage: 'done', failure })
  }
}

async function undo({ call }: Api): Promise<void> {
  const { actId } = useAssignRun.getState()
  useAssignRun.setState({ stage: 'undoing', failure: null })
  try {
    const undone = await whilePending(call.card.undoAssign({ actId }))
    useAssignRun.setState({ stage: 'undone', undone })
  } catch (failure) {
    useAssignRun.setState({ stage: 'done', failure })
  }
}
