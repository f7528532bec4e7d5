import { assertNever } from '../../lib/assert-never.ts'
import type { CardEvent, ReactivatedEvent } from '../card-event.ts'
import type { Clockwork } from '../zone.ts'
import { applyStatus } from './apply-status.ts'
import { applyVisit, regrade } from './apply-visit.ts'
import type { CourseState } from './course-state.ts'

/** The state after one more event; making a card and voiding a visit are no steps of their own (R61). */
export function applyEvent(state: CourseState, event: CardEvent, clockwork: Clockwork): CourseState {
  switch (event.kind) {
    case 'visit':
      return applyVisit(state, event, clockwork)
    case 'regrade':
      return regrade(state, event.grade)
    case 'stage':
      return { ...state, stage: event.stage }
    case 'status':
      return applyStatus(state, event)
    case 'reactivated':
      return applyReactivation(state, event)
    case 'created':
    case 'void':
      return state
    default:
      return assertNever(event)
  }
}

/** A way back: open again and due on the day it was given, its tries forgotten, its numbers going on (decision 6). */
function applyReactivation(state: CourseState, { nextOn, occurredAt }: ReactivatedEvent): CourseState {
  return {
    ...applyStatus(state, { status: 'open', orderedOn: null, deliveryOn: null }),
    ...{ promisedAt: null, retryAt: null, attempts: 0, attemptDays: 0 },
    agreed: { kind: 'reactivation', on: nextOn, minute: null, at: occurredAt },
  }
}
