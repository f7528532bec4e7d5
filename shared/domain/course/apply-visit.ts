import type { VisitEvent } from '../card-event.ts'
import { type Clockwork, dayOf } from '../zone.ts'
import { applyStatus } from './apply-status.ts'
import type { CourseState } from './course-state.ts'
import { isSameGrade } from './same-grade.ts'

/** The state after a visit or an attempt: the only events that say whether the customer was spoken to (R60). */
export function applyVisit(state: CourseState, visit: VisitEvent, clockwork: Clockwork): CourseState {
  const tried = { ...state, callIntent: visit.callIntent ?? state.callIntent, retryAt: visit.retryAt }
  const after = visit.reached ? applyTalk(tried, visit) : applyAttempt(tried, visit, clockwork)
  const counted = { ...after, lastTriedAt: visit.occurredAt }
  return visit.statusAfter ? applyStatus(counted, { ...noDates, status: visit.statusAfter }) : counted
}

const noDates = { orderedOn: null, deliveryOn: null }

/** Nobody was reached: counted, hidden until the next try, and nothing else (R65). */
function applyAttempt(state: CourseState, { occurredAt }: VisitEvent, clockwork: Clockwork): CourseState {
  const triedOn = state.attempts > 0 && state.lastTriedAt ? dayOf(state.lastTriedAt, clockwork) : null
  const isNewDay = dayOf(occurredAt, clockwork) !== triedOn
  return { ...state, attempts: state.attempts + 1, attemptDays: state.attemptDays + (isNewDay ? 1 : 0) }
}

/** Somebody was reached: numbered, and what was promised before is settled by what is promised now (R61). */
function applyTalk(state: CourseState, visit: VisitEvent): CourseState {
  const numbered = {
    ...state,
    ...{ attempts: 0, attemptDays: 0, promisedAt: visit.promisedAt },
    ...{ visitCount: state.visitCount + 1, lastVisitAt: visit.occurredAt },
  }
  return visit.effective ? applyEffective(numbered, visit) : regrade(numbered, visit.gradeAfter)
}

/** An effective contact is the new anchor; the day agreed in it is the next one (R64). */
function applyEffective(state: CourseState, visit: VisitEvent): CourseState {
  const { nextOn: on, nextMinute: minute, nextReason: why } = visit
  const grade = visit.gradeAfter ?? state.grade
  const isFirstInGrade = state.lastEffectiveAt === null || !isSameGrade(grade, state.grade)
  return {
    ...state,
    grade,
    step: isFirstInGrade ? 0 : state.step + 1,
    agreed: on === null ? null : { kind: 'contact', on, minute, why },
    lastEffectiveAt: visit.occurredAt,
  }
}

/** Another grade, or none to change: then the due day is counted anew from the same anchor (R64). */
export function regrade(state: CourseState, grade: CourseState['grade']): CourseState {
  if (grade === null || isSameGrade(grade, state.grade)) return state
  return { ...state, grade, step: 0, agreed: null }
}
