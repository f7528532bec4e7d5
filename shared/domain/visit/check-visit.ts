import { isInQueue } from '../card-status.ts'
import type { Instant } from '../day.ts'
import { findOutcome } from '../outcome.ts'
import { checkClosing } from './check-closing.ts'
import { checkNext } from './check-next.ts'
import { readVisit, type VisitReading } from './read-visit.ts'
import type { VisitFault } from './visit-fault.ts'
import type { VisitQuestion } from './visit-input.ts'

/** Everything that forbids saving this visit; nothing else is judged while the clock is wrong (R02, R04, R06, R60, decisions 9, 13). */
export function checkVisit(question: VisitQuestion): readonly VisitFault[] {
  const { card, input, rules, now } = question
  const lastRecordedAt = lastOf(card.events.map((event) => event.recordedAt))
  if (now < lastRecordedAt)
    return [{ kind: 'clock-behind', field: 'occurredAt', data: { now, lastRecordedAt } }]
  if (input.outcome === '') return [{ kind: 'no-outcome', field: 'outcome', data: {} }]
  const outcome = findOutcome(rules.outcomes, input.outcome)
  if (!outcome) return [{ kind: 'unknown-outcome', field: 'outcome', data: { outcome: input.outcome } }]
  return checkReading(readVisit(question, outcome))
}

/** The same for a form that was read already (decision 13). */
export function checkReading(reading: VisitReading): readonly VisitFault[] {
  return [checkCard, checkTime, checkGrade, checkNext, checkWords, checkClosing].flatMap((check) =>
    check(reading),
  )
}

function checkCard({ state }: VisitReading): readonly VisitFault[] {
  const { status } = state
  return isInQueue(status) ? [] : [{ kind: 'closed-card', field: 'outcome', data: { status } }]
}

function checkTime({
  input,
  rules,
  now,
  today,
  occurredAt,
  occurredOn,
}: VisitReading): readonly VisitFault[] {
  const isAhead = input.precision === 'day' ? occurredOn > today : occurredAt > now
  if (isAhead) return [{ kind: 'in-the-future', field: 'occurredAt', data: { occurredAt, now } }]
  if (occurredOn === today || rules.lateEntry === 'allow') return []
  const data = { occurredOn, today }
  if (rules.lateEntry === 'forbid') return [{ kind: 'late-forbidden', field: 'occurredAt', data }]
  return isBlank(input.lateReason) ? [{ kind: 'late-needs-reason', field: 'lateReason', data }] : []
}

/** An effective contact is judged; one who only answered keeps the grade he had. */
function checkGrade({
  input,
  effective,
  decided,
  isEnding,
  scheme,
  reached,
}: VisitReading): readonly VisitFault[] {
  if (!reached || decided) return []
  if (input.grade !== null) {
    return [{ kind: 'unknown-grade', field: 'grade', data: { grade: input.grade, scheme: scheme.id } }]
  }
  return effective && !isEnding ? [{ kind: 'no-grade', field: 'grade', data: {} }] : []
}

function checkWords(reading: VisitReading): readonly VisitFault[] {
  const { input, effective } = reading
  if (!effective) return []
  const faults: VisitFault[] = []
  if (isBlank(input.content)) faults.push({ kind: 'no-content', field: 'content', data: {} })
  if (isStuck(reading) && isBlank(input.bottleneck)) {
    faults.push({
      kind: 'no-bottleneck',
      field: 'bottleneck',
      data: { grade: reading.decided?.code ?? null },
    })
  }
  return faults
}

/** One of the two hottest grades, and no hotter than before: 瓶颈分析 is due. A first grade has nothing to rise from. */
function isStuck({ gradeBefore, decided, isEnding }: VisitReading): boolean {
  if (!gradeBefore || !decided || isEnding) return false
  return decided.rank <= 2 && decided.rank >= gradeBefore.rank
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === ''
}

function lastOf(instants: readonly Instant[]): Instant {
  return instants.reduce((last, instant) => (instant > last ? instant : last), '')
}
