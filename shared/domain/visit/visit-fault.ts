import type { VisitInput } from './visit-input.ts'

/** Everything that can forbid a visit; each has its sentence in both languages. */
export const visitFaultKinds = [
  'clock-behind',
  'no-outcome',
  'unknown-outcome',
  'closed-card',
  'in-the-future',
  'late-forbidden',
  'late-needs-reason',
  'no-grade',
  'unknown-grade',
  'no-next',
  'next-in-the-past',
  'past-limit-needs-reason',
  'far-past-limit',
  'no-content',
  'no-bottleneck',
  'close-needs-what',
  'close-needs-reason',
  'order-needs-dates',
  'delivery-before-order',
] as const
export type VisitFaultKind = (typeof visitFaultKinds)[number]

/** One thing wrong with a visit: where in the form, and what its sentence needs; days and instants as they are. */
export interface VisitFault {
  readonly kind: VisitFaultKind
  readonly field: keyof VisitInput
  readonly data: Readonly<Record<string, string | number | null>>
}
