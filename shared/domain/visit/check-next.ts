import { instantAt } from '../zone.ts'
import { proposedDue, retryAtOf } from './next-contact.ts'
import type { VisitReading } from './read-visit.ts'
import type { VisitFault } from './visit-fault.ts'
import type { NextInput } from './visit-input.ts'

/** What is wrong with the next contact: missing, over already, or past the hard limit without a reason (R02, R06). */
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
  const hasReason = next.reason !== null && next.reason.trim() !== ''
  if (limitOn === null || on <= limitOn || on === today || hasReason) return []
  const grade = reading.decided?.code ?? reading.gradeBefore?.code ?? null
  return [{ kind: 'past-limit-needs-reason', field: 'next', data: { on, limitOn, grade } }]
}
