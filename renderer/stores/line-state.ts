import { create } from 'zustand'

interface LineState {
  readonly isConnected: boolean
  /** Writes that were sent and have not been answered. */
  readonly pending: number
}

/** What the lamp at the top shows. */
export const useLineState = create<LineState>(() => ({ isConnected: true, pending: 0 }))

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
