import { z } from 'zod'

const optionalDay = z.iso.date().nullable().catch(null)
const words = z.string().catch('')

const visitForm = z.object({
  outcome: z.string().nullable().catch(null),
  grade: z.string().nullable().catch(null),
  /** The number chosen among several; null for the first that can be called. */
  phoneId: z.string().nullable().catch(null),
  content: words,
  impression: words,
  bottleneck: words,
  nextOn: optionalDay,
  nextMinute: z.int().min(0).max(1439).nullable().catch(null),
  nextReason: words,
  channel: z.enum(['phone', 'shop', 'wechat', 'sms', 'visit', 'mail', 'other']).catch('phone'),
  lateOn: optionalDay,
  lateReason: words,
  closeReason: words,
  closeWhat: words,
  orderedOn: optionalDay,
  deliveryOn: optionalDay,
  /** When the call began, in ms of this device's clock; null while nobody dialled. */
  callBeganAt: z.number().nullable().catch(null),
  /** Set once the timer was stopped. */
  callSeconds: z.int().nullable().catch(null),
})

/** What the agent has typed and chosen for one card, not saved yet. */
export type VisitForm = Readonly<z.infer<typeof visitForm>>

export const emptyVisitForm: VisitForm = visitForm.parse({})

/** Reads a kept draft; whatever this version does not understand is left empty. */
export function parseVisitForm(body: string): VisitForm {
  try {
    return visitForm.parse(JSON.parse(body))
  } catch {
    return emptyVisitForm
  }
}

/** Whether there is anything worth keeping. */
export function isFormTouched(form: VisitForm): boolean {
  return JSON.stringify(form) !== JSON.stringify(emptyVisitForm)
}

/** How long the call has lasted, null when nobody dialled. */
export function callSecondsOf(form: VisitForm, nowMs: number): number | null {
  if (form.callSeconds !== null) return form.callSeconds
  return form.callBeganAt === null ? null : Math.max(0, Math.round((nowMs - form.callBeganAt) / 1000))
}
