/** The fields of a fault that the form shows beside a control. */
export const shownFields: ReadonlySet<string> = new Set([
  'outcome',
  'grade',
  'content',
  'impression',
  'bottleneck',
  'next',
  'close',
  'close.reason',
  'close.what',
  'occurredAt',
  'lateReason',
])
