import type {
  CardEvent,
  CreatedEvent,
  GradeMark,
  ReactivatedEvent,
  RegradeEvent,
  StatusEvent,
  VisitEvent,
  VoidEvent,
} from '#shared/domain/card-event.ts'
import type { Instant } from '#shared/domain/day.ts'

/** An hour of a day in Shanghai as an instant: `at('2026-11-18', '12:21')`. */
export function at(day: string, time = '10:00'): Instant {
  return new Date(`${day}T${time}:00+08:00`).toISOString()
}

/** A letter of the 汽车 scheme. */
export function car(code: string): GradeMark {
  return { schemeId: 'car', schemeVersion: 1, code }
}

function base(id: string, occurredAt: Instant) {
  return { id, occurredAt, recordedAt: occurredAt }
}

export function created(occurredAt: Instant, more: Partial<CreatedEvent> = {}): CreatedEvent {
  const { id = 'created', ...rest } = more
  return {
    ...base(id, occurredAt),
    kind: 'created',
    grade: null,
    stage: 'resource',
    status: 'open',
    bestTime: null,
    ...rest,
  }
}

/** An effective talk unless said otherwise. */
export function talked(id: string, occurredAt: Instant, more: Partial<VisitEvent> = {}): VisitEvent {
  return {
    ...base(id, occurredAt),
    kind: 'visit',
    outcome: 'talked',
    reached: true,
    effective: true,
    gradeAfter: null,
    callIntent: null,
    nextOn: null,
    nextMinute: null,
    nextReason: null,
    promisedAt: null,
    retryAt: null,
    statusAfter: null,
    ...more,
  }
}

/** Somebody answered, but it was no talk. */
export function answered(id: string, occurredAt: Instant, more: Partial<VisitEvent> = {}): VisitEvent {
  return talked(id, occurredAt, { outcome: 'promised', effective: false, ...more })
}

export function attempted(id: string, occurredAt: Instant, more: Partial<VisitEvent> = {}): VisitEvent {
  return talked(id, occurredAt, { outcome: 'no-answer', reached: false, effective: false, ...more })
}

export function voided(visitId: string, occurredAt: Instant): VoidEvent {
  return { ...base(`void-${visitId}`, occurredAt), kind: 'void', visitId }
}

export function regraded(id: string, occurredAt: Instant, grade: GradeMark): RegradeEvent {
  return { ...base(id, occurredAt), kind: 'regrade', grade }
}

export function statusSet(id: string, occurredAt: Instant, more: Partial<StatusEvent> = {}): StatusEvent {
  return {
    ...base(id, occurredAt),
    kind: 'status',
    status: 'open',
    orderedOn: null,
    deliveryOn: null,
    reason: null,
    what: null,
    visitId: null,
    ...more,
  }
}

export function reactivated(id: string, occurredAt: Instant, nextOn: string): ReactivatedEvent {
  return { ...base(id, occurredAt), kind: 'reactivated', nextOn }
}

/** A shuffled copy, by numbers that decide each place. */
export function shuffled(events: readonly CardEvent[], keys: readonly number[]): readonly CardEvent[] {
  return events
    .map((event, index) => ({ event, key: keys[index % keys.length] ?? 0, index }))
    .toSorted((a, b) => a.key - b.key || b.index - a.index)
    .map(({ event }) => event)
}
