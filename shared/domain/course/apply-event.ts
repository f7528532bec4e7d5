import { assertNever } from '../../lib/assert-never.ts'
import type { CardEvent, ReactivatedEvent, RegradeEvent } from '../card-event.ts'
import type { Clockwork } from '../zone.ts'
import { applyStatus } from './apply-status.ts'
import { applyVisit, regrade } from './apply-visit.ts'
import type { CourseState } from './course-state.ts'
import { isSameGrade } from './same-grade.ts'

/** The state after one more event; making a card and voiding a visit are no steps of their own (R61). */
export function applyEvent(state: CourseState, event: CardEvent, clockwork: Clockwork): CourseState {
  switch (event.kind) {
    case 'visit':
      return applyVisit(state, event, clockwork)
    case 'regrade':
      return applyRegrade(state, event)
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

/** A second judgement counts anew; a move of the whole shop only changes the scale, for a card that is still on the old one. */
function applyRegrade(state: CourseState, { grade, move }: RegradeEvent): CourseState {
  if (!move) return regrade(state, grade)
  if (!isSameGrade(state.grade, move.from)) return state
  return { ...state, grade, agreed: move.keepsAgreed ? state.agreed : null }
}

/** A way back: open again and due on the day it was given, its tries forgotten, its numbers going on (decision 6). */
function applyReactivation(state: CourseState, { nextOn, occurredAt }: ReactivatedEvent): CourseState {
  return {
    ...applyStatus(state, { status: 'open', orderedOn: null, deliveryOn: null }),
    ...{ promisedAt: null, retryAt: null, attempts: 0, attemptDays: 0 },
    agreed: { kind: 'reactivation', on: nextOn, minute: null, at: occurredAt },
  }
}
