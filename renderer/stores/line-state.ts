import { create } from 'zustand'

/** The program answers, does not, or was started again and wants its new address opened. */
export type Line = 'up' | 'lost' | 'shut'

interface LineState {
  readonly line: Line
  /** Writes that were sent and have not been answered. */
  readonly pending: number
}

/** What the lamp at the top shows. */
export const useLineState = create<LineState>(() => ({ line: 'up', pending: 0 }))

/** Counts a write while it is under way. */
export async function whilePending<T>(write: Promise<T>): Promise<T> {
  countPending(1)
  try {
    return await write
  } finally {
    countPending(-1)
  }
}

function countPending(by: number): void {
  useLineState.setState((state) => ({ pending: state.pending + by }))
}
