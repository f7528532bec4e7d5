import type { VisitEvent } from '../card-event.ts'
import { applyVisit } from '../course/apply-visit.ts'
import { type Due, dueOf } from '../course/due-of.ts'
import type { Instant } from '../day.ts'
import { retryAfter } from '../outcome.ts'
import { addMinutes, instantAt } from '../zone.ts'
import { gradeAfterOf, type VisitReading } from './read-visit.ts'

/** What the cadence asks for from this contact on, had no day been agreed in it: due day, limit and reason (R04, R06). */
export function proposedDue(reading: VisitReading): Due {
  const { before, occurredAt, rules, outcome } = reading
  const silent: VisitEvent = {
    ...{ kind: 'visit', id: '', occurredAt, recordedAt: occurredAt, outcome: outcome.code },
    ...{
      reached: true,
      effective: true,
      gradeAfter: gradeAfterOf(reading),
      callIntent: null,
      statusAfter: null,
    },
    ...{ nextOn: null, nextMinute: null, nextReason: null, promisedAt: null, retryAt: null },
  }
  return dueOf(applyVisit(before, silent, rules.clockwork), rules)
}

/** The hour that was promised: the customer's own, or when somebody who did not talk is to be called again (R09). */
export function promisedAtOf({ input, rules, effective, isEnding, reached }: VisitReading): Instant | null {
  const { next } = input
  if (!next || isEnding || !reached) return null
  const isPromise = !effective || (next.isPromise && next.minute !== null)
  return isPromise ? instantAt(next.on, next.minute ?? rules.callingHours.from, rules.clockwork) : null
}

/** When to try again where no promise says so: the outcome's ladder, or after a talk the least time between two calls (R65, R67, decision 2). */
export function retryAtOf(reading: VisitReading): Instant | null {
  const { outcome, before, reached, effective, isEnding, occurredAt, rules } = reading
  if (isEnding || promisedAtOf(reading)) return null
  if (effective) return secondCallAt(reading)
  const { calendar, clockwork, callingHours } = rules
  const attemptNo = reached ? 1 : before.attempts + 1
  return retryAfter({ outcome, attemptNo, at: occurredAt, calendar, clockwork, callingHours })
}

/** Two calls to one number lie some hours apart, unless the agreed hour of the same day is sooner (R67). */
function secondCallAt({ input, occurredAt, occurredOn, rules }: VisitReading): Instant | null {
  const { next } = input
  if (input.channel !== 'phone' || next?.on !== occurredOn) return null
  const rested = addMinutes(occurredAt, rules.callGapMinutes)
  const agreed = next.minute === null ? rested : instantAt(next.on, next.minute, rules.clockwork)
  return agreed < rested ? agreed : rested
}
