import type { CardCourse } from '../card-course.ts'
import type { CardEvent } from '../card-event.ts'
import { queueRankFor, type ShopRules } from '../shop-rules.ts'
import type { CourseState } from './course-state.ts'
import { dueOf } from './due-of.ts'
import { replayEvents } from './replay-events.ts'

/** A card's course: the same for the same events in any order, any of them any number of times (R61, R64, R65). */
export function cardAfter(events: readonly CardEvent[], rules: ShopRules): CardCourse {
  return courseOf(replayEvents(events, rules.clockwork), rules)
}

/** The course that a state comes to under the shop's rules (R64, R65). */
function courseOf(state: CourseState, rules: ShopRules): CardCourse {
  const { createdAt, bestTime: _bestTime, step: _step, agreed: _agreed, ...kept } = state
  const { attempts, days } = rules.outOfTouchAfter
  return {
    ...kept,
    ...dueOf(state, rules),
    anchorAt: state.lastEffectiveAt ?? createdAt,
    isOutOfTouch: state.attempts >= attempts && state.attemptDays >= days,
    queueRank: queueRankFor(rules, state.grade),
  }
}
