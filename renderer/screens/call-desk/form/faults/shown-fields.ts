/** The fields of a fault that the form shows beside a control. */
export const shownFields: ReadonlySet<string> = new Set([
  'outcome',
  'grade',
  'content',
  'impression',
  'bottleneck',
  'next',
  'close',
  'occurredAt',
  'lateReason',
])
