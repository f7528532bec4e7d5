import { type CardStatus, isInQueue } from '../card-status.ts'
import type { Day } from '../day.ts'
import type { CourseState } from './course-state.ts'

interface StatusChange {
  readonly status: CardStatus
  readonly orderedOn: Day | null
  readonly deliveryOn: Day | null
}

/** The state after an order, an ending, or the way back to open, which cancels the order (decision 6). */
export function applyStatus(state: CourseState, change: StatusChange): CourseState {
  const { status } = change
  if (status === 'open') return { ...state, status, orderedOn: null, deliveryOn: null }
  const orderedOn = change.orderedOn ?? state.orderedOn
  const deliveryOn = change.deliveryOn ?? state.deliveryOn
  const known = { ...state, status, orderedOn, deliveryOn }
  return isInQueue(status) ? known : { ...known, promisedAt: null, retryAt: null }
}
