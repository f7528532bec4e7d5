import type { Fault } from '#shared/contract/call.ts'

/** Ids of the form's controls, by which a fault finds its own. */
export const formIds = {
  outcome: 'visit-outcome',
  grade: 'visit-grade',
  content: 'visit-content',
  impression: 'visit-impression',
  bottleneck: 'visit-bottleneck',
  closeWhat: 'close-what',
  closeReason: 'close-reason',
  orderedOn: 'ordered-on',
  deliveryOn: 'delivery-on',
  nextOn: 'next-on',
  nextReason: 'next-reason',
  lateOn: 'late-on',
  lateReason: 'late-reason',
} as const

type Place = keyof typeof formIds

/** The control a fault is about; null where it is about none of the form. */
export function placeOf({ kind, field, data }: Fault): Place | null {
  switch (field) {
    case 'outcome':
    case 'grade':
    case 'content':
    case 'impression':
    case 'bottleneck':
    case 'lateReason':
      return field
    case 'occurredAt':
      return 'lateOn'
    case 'next':
      return kind === 'past-limit-needs-reason' ? 'nextReason' : 'nextOn'
    case 'close':
      return placeInClosing(kind, data?.orderedOn ?? null)
    default:
      return null
  }
}

/** The fault that stands highest in the form. */
export function firstPlace(faults: readonly Fault[]): Place | null {
  const places = new Set(faults.map(placeOf))
  return order.find((place) => places.has(place)) ?? null
}

const order: readonly Place[] = [
  ...(['outcome', 'grade', 'content', 'impression', 'bottleneck'] as const),
  ...(['closeWhat', 'closeReason', 'orderedOn', 'deliveryOn'] as const),
  ...(['nextOn', 'nextReason', 'lateOn', 'lateReason'] as const),
]

/** A reason for stopping is what was said; it is written nowhere else. */
function placeInClosing(kind: string, orderedOn: unknown): Place {
  if (kind === 'close-needs-reason') return 'content'
  if (kind === 'close-needs-what') return 'closeWhat'
  return kind === 'order-needs-dates' && orderedOn === null ? 'orderedOn' : 'deliveryOn'
}
