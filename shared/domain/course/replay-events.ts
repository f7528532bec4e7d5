import type { CardEvent } from '../card-event.ts'
import type { Clockwork } from '../zone.ts'
import { applyEvent } from './apply-event.ts'
import { type CourseState, stateOfNewCard } from './course-state.ts'
import { sortEvents } from './sort-events.ts'

/** What a card's events come to; a voided visit leaves nothing but its number (R61). */
export function replayEvents(arrived: readonly CardEvent[], clockwork: Clockwork): CourseState {
  const { created, events } = sortEvents(arrived)
  const voided = new Set(events.flatMap(takenBackBy))
  return events.reduce(
    (state, event) =>
      isVoided(event, voided) ? keepNumber(state, event) : applyEvent(state, event, clockwork),
    stateOfNewCard(created),
  )
}

/** A void takes back a visit, an undone move the regrade that it was, and itself. */
function takenBackBy(event: CardEvent): readonly string[] {
  if (event.kind === 'void') return [event.visitId]
  return event.kind === 'regrade' && event.undoes !== undefined ? [event.undoes, event.id] : []
}

/** A visit goes, and so does the ending that it brought. */
function isVoided(event: CardEvent, voided: ReadonlySet<string>): boolean {
  if (event.kind === 'visit' || event.kind === 'regrade') return voided.has(event.id)
  return event.kind === 'status' && event.visitId !== null && voided.has(event.visitId)
}

function keepNumber(state: CourseState, event: CardEvent): CourseState {
  const hadNumber = event.kind === 'visit' && event.reached
  return hadNumber ? { ...state, visitCount: state.visitCount + 1 } : state
}
