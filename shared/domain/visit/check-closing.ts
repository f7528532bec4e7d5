import { assertNever } from '../../lib/assert-never.ts'
import type { VisitReading } from './read-visit.ts'
import type { VisitFault } from './visit-fault.ts'
import type { Closing } from './visit-input.ts'

/** What R20 and R21 miss: what was bought, of whom, why it was stopped, when it was ordered and will be delivered. */
export function checkClosing({ closing }: VisitReading): readonly VisitFault[] {
  return closing ? faultsOf(closing) : []
}

function faultsOf(closing: Closing): readonly VisitFault[] {
  const { status, what, reason } = closing
  switch (status) {
    case 'won':
    case 'lost':
      return what?.trim() ? [] : [{ kind: 'close-needs-what', field: 'close', data: { status } }]
    case 'stopped':
      return reason.trim() ? [] : [{ kind: 'close-needs-reason', field: 'close', data: { status } }]
    case 'ordered':
      return checkDates(closing)
    default:
      return assertNever(status)
  }
}

function checkDates({ orderedOn, deliveryOn }: Closing): readonly VisitFault[] {
  const data = { orderedOn, deliveryOn }
  if (orderedOn === null || deliveryOn === null) return [{ kind: 'order-needs-dates', field: 'close', data }]
  return deliveryOn < orderedOn ? [{ kind: 'delivery-before-order', field: 'close', data }] : []
}
