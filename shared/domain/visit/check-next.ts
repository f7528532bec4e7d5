import { addDays } from '../day.ts'
import { instantAt } from '../zone.ts'
import { proposedDue, retryAtOf } from './next-contact.ts'
import type { VisitReading } from './read-visit.ts'
import type { VisitFault } from './visit-fault.ts'
import type { NextInput } from './visit-input.ts'

/** What is wrong with the next contact: missing, over already, past the hard limit without a reason, or so far that a supervisor must say it (R02, R06, R69). */
export function checkNext(reading: VisitReading): readonly VisitFault[] {
  const { input, reached, isEnding, effective } = reading
  if (!reached || isEnding) return []
  if (input.next) return checkAgreed(input.next, reading)
  const isLeftToLadder = !effective && retryAtOf(reading) !== null
  return isLeftToLadder ? [] : [{ kind: 'no-next', field: 'next', data: {} }]
}

function checkAgreed(next: NextInput, reading: VisitReading): readonly VisitFault[] {
  const { today, now, rules } = reading
  const { on, minute } = next
  const hourIsOver = next.isPromise && minute !== null && instantAt(on, minute, rules.clockwork) < now
  if (on < today || hourIsOver)
    return [{ kind: 'next-in-the-past', field: 'next', data: { on, minute, today } }]
  const { limitOn } = proposedDue(reading)
  if (limitOn === null || on <= limitOn || on === today) return []
  const grade = reading.decided?.code ?? reading.gradeBefore?.code ?? null
  const lastOn = addDays(limitOn, rules.daysPastLimit)
  if (on > lastOn && !reading.isSupervised) {
    return [{ kind: 'far-past-limit', field: 'next', data: { on, limitOn, lastOn, grade } }]
  }
  const hasReason = next.reason !== null && next.reason.trim() !== ''
  return hasReason ? [] : [{ kind: 'past-limit-needs-reason', field: 'next', data: { on, limitOn, grade } }]
}
