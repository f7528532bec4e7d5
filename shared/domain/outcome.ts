import { assertNever } from '../lib/assert-never.ts'
import { type CallingHours, firstCallingTime } from './calling-hours.ts'
import { addDays, type Day, type Instant } from './day.ts'
import type { Label } from './label.ts'
import { nextWorkingDay, type WorkingCalendar } from './working-calendar.ts'
import { addMinutes, type Clockwork, dayOf, instantAt } from './zone.ts'

/** What happened in a call, A the warmest to F; stored beside the grade (R68). */
export type CallIntent = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'

/** What a contact came to: a name the shop may edit over flags with a fixed meaning (R39). */
export interface Outcome {
  readonly code: string
  readonly version: number
  /** The key that chooses it in the call loop; null for those behind 0. */
  readonly key: string | null
  readonly more: boolean
  readonly label: Label
  /** Someone on the customer's side was reached; if not, it is an attempt. */
  readonly reached: boolean
  /** Whether the grade's due day counts from here; `predicate` leaves it to the shop's rule (decision 12). */
  readonly effective: boolean | 'predicate'
  readonly retry: Retry | null
  /** What the call intent can be, the first where nothing else is known; none if it says nothing about it. */
  readonly callIntents: readonly CallIntent[]
  /** The customer named the hour of the next contact. */
  readonly promise: boolean
  /** The customer will come: due on the day of the visit, and in its evening (R55). */
  readonly appointment: boolean
  readonly lowersGrade: boolean
  readonly deadNumber: boolean
  /** The person asked not to be called again: 勿扰, which beats every later outcome (decision 10). */
  readonly refusal: boolean
  /** The ending that is proposed. */
  readonly closes: 'won' | 'lost' | 'stopped' | null
}

/** When to try again: a step for each attempt in a row, the last one for all that follow (decision 2). */
export type Retry = readonly [RetryStep, ...RetryStep[]]

export type RetryStep =
  | { readonly kind: 'minutes'; readonly count: number }
  | { readonly kind: 'next-working-day' }
  | { readonly kind: 'days'; readonly count: number }

interface Attempt {
  readonly outcome: Pick<Outcome, 'retry'>
  /** 1 for the first attempt since somebody was reached. */
  readonly attemptNo: number
  readonly at: Instant
  readonly calendar: WorkingCalendar
  readonly clockwork: Clockwork
  readonly callingHours: CallingHours
}

/** The outcome of that code, or undefined if the shop has none. */
export function findOutcome(outcomes: readonly Outcome[], code: string): Outcome | undefined {
  return outcomes.find((outcome) => outcome.code === code)
}

/** When to try again after an attempt, moved into calling hours; null where the outcome has no ladder (R65). */
export function retryAfter(attempt: Attempt): Instant | null {
  const { outcome, attemptNo, ...when } = attempt
  const step = outcome.retry?.[attemptNo - 1] ?? outcome.retry?.at(-1)
  return step ? firstCallingTime({ wanted: wantedAfter(step, attempt), ...when }) : null
}

function wantedAfter(step: RetryStep, { at, calendar, clockwork, callingHours }: Attempt): Instant {
  const today = dayOf(at, clockwork)
  const opening = (day: Day) => instantAt(day, callingHours.from, clockwork)
  switch (step.kind) {
    case 'minutes':
      return addMinutes(at, step.count)
    case 'next-working-day':
      return opening(nextWorkingDay(calendar, today))
    case 'days':
      return opening(addDays(today, step.count))
    default:
      return assertNever(step)
  }
}
