import { hourFor } from '../callback/best-time.ts'
import type { Day, Instant, Minute } from '../day.ts'
import type { DueReason } from '../due-reason.ts'
import { type CallIntent, findOutcome } from '../outcome.ts'
import { callIntentOf } from './call-intent.ts'
import { type EveningCall, type EveningReason, eveningCallOf } from './evening-call.ts'
import { proposedDue, retryAtOf } from './next-contact.ts'
import { gradeAfterOf, readVisit, type VisitReading } from './read-visit.ts'
import type { VisitInput, VisitQuestion } from './visit-input.ts'

/** What the form fills in by itself, and why. */
export interface VisitProposal {
  readonly grade: string | null
  readonly next: { readonly on: Day; readonly minute: Minute | null } | null
  readonly limitOn: Day | null
  readonly gapDays: number | null
  readonly movedFrom: Day | null
  /** Set where an evening comes before the cadence's day (R54, R55). */
  readonly evening: EveningReason | null
  readonly reason: DueReason | null
  readonly retryAt: Instant | null
  readonly callIntent: CallIntent | null
}

/** An empty form, as the call desk opens it. */
export const emptyVisit: VisitInput = {
  ...{ outcome: '', channel: 'phone', direction: 'out', occurredAt: null, precision: 'minute' },
  ...{ seconds: null, isMeasured: false, grade: null, impression: null, content: '', bottleneck: null },
  ...{ next: null, lateReason: null, phoneId: null, intentQuestions: [], invitation: 'none', close: null },
}

const nothing: VisitProposal = {
  ...{ grade: null, next: null, limitOn: null, gapDays: null, movedFrom: null, evening: null },
  ...{ reason: null, retryAt: null, callIntent: null },
}

/** The grade, next contact and call intent that the form so far leads to, with the reason (R04, R09, R39, R68). */
export function proposeVisit(question: VisitQuestion & { readonly bestTime: string | null }): VisitProposal {
  const { input, rules, bestTime } = question
  const outcome = findOutcome(rules.outcomes, input.outcome)
  if (!outcome) return nothing
  const reading = readVisit(question, outcome)
  const common = {
    ...nothing,
    grade: gradeAfterOf(reading)?.code ?? null,
    retryAt: retryAtOf(reading),
    callIntent: callIntentOf(outcome, input),
  }
  if (!reading.effective || reading.isEnding) return common
  const { dueOn, limitOn, dueReason } = proposedDue(reading)
  const minute = hourFor({ bestTime, promised: null, callingHours: rules.callingHours })
  const evening = eveningBefore(dueOn, reading)
  if (evening)
    return {
      ...common,
      next: { on: evening.on, minute: evening.minute },
      limitOn,
      reason: dueReason,
      evening: evening.why,
    }
  return {
    ...common,
    next: dueOn === null ? null : { on: dueOn > reading.today ? dueOn : reading.today, minute },
    limitOn,
    gapDays: dueReason && 'gapDays' in dueReason ? dueReason.gapDays : null,
    movedFrom: dueReason?.kind === 'cadence' ? dueReason.movedFrom : null,
    reason: dueReason,
  }
}

/** An evening only ever brings a call nearer than the cadence would. */
function eveningBefore(dueOn: Day | null, reading: VisitReading): EveningCall | null {
  const evening = eveningCallOf(reading)
  return evening && (dueOn === null || evening.on <= dueOn) ? evening : null
}
