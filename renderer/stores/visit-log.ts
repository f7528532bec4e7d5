import { create } from 'zustand'
import type { Day } from '#shared/domain/day.ts'

/** How the log was left; no days stand for today, which moves on at midnight. */
interface VisitLog {
  readonly days: { readonly from: Day; readonly to: Day } | null
  readonly agentId: string | null
  readonly outcomes: readonly string[]
  readonly channel: string | null
  readonly isGradeChanged: boolean
  readonly isLate: boolean
  readonly kind: 'all' | 'visits' | 'attempts'
  readonly selectedId: string | null
  readonly offset: number
}

const fresh: VisitLog = {
  days: null,
  agentId: null,
  outcomes: [],
  channel: null,
  isGradeChanged: false,
  isLate: false,
  kind: 'all',
  selectedId: null,
  offset: 0,
}

export const useVisitLog = create<VisitLog>(() => fresh)

/** Another question is another list: it begins at its top. */
export function filterLog(change: Partial<VisitLog>): void {
  useVisitLog.setState({ ...change, selectedId: null, offset: 0 })
}

export function clearVisitLog(): void {
  useVisitLog.setState(fresh, true)
}

/** Clears every condition but the days. */
export function clearLogFilters(): void {
  const { days } = useVisitLog.getState()
  useVisitLog.setState({ ...fresh, days }, true)
}

/** Whether anything but the days is asked for. */
export function isLogFiltered(log: VisitLog): boolean {
  const { agentId, outcomes, channel, isGradeChanged, isLate, kind } = log
  return (
    agentId !== null || outcomes.length > 0 || channel !== null || isGradeChanged || isLate || kind !== 'all'
  )
}
