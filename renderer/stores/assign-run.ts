import { create } from 'zustand'
import type { Outputs } from '#shared/contract/client.ts'

export type Plan = Outputs['card']['planAssign']

/** One act of assigning on its way, and what came of it; it goes on while another screen is looked at. */
export interface AssignRun {
  readonly stage: 'idle' | 'running' | 'done' | 'undoing' | 'undone'
  readonly actId: string
  readonly total: number
  readonly assigned: number
  readonly skipped: number
  /** Names of those who got cards; empty where they went back to the pool. */
  readonly names: readonly string[]
  readonly isStopping: boolean
  readonly failure: unknown
  readonly undone: Outputs['card']['undoAssign'] | null
}

const idle: AssignRun = {
  stage: 'idle',
  actId: '',
  total: 0,
  assigned: 0,
  skipped: 0,
  names: [],
  isStopping: false,
  failure: null,
  undone: null,
}

export const useAssignRun = create<AssignRun>(() => idle)

export function clearAssignRun(): void {
  useAssignRun.setState(idle, true)
}

/** The begin of an act: what it will move, and to whom. */
export function beginAssignRun(actId: string, { moves, people }: Plan): void {
  const names = people.filter(({ gets }) => gets > 0).map(({ name }) => name)
  useAssignRun.setState({ ...idle, stage: 'running', actId, total: moves.length, names }, true)
}
