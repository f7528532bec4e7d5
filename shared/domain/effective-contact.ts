import type { Grade } from './grade-scheme.ts'
import type { Outcome } from './outcome.ts'

export const channels = ['phone', 'shop', 'wechat', 'sms', 'qq', 'visit', 'mail', 'other'] as const
export type Channel = (typeof channels)[number]

export const directions = ['out', 'in'] as const
export type Direction = (typeof directions)[number]

/** What the predicate looks at; `measured` says that the dialler counted the seconds, not a person. */
export interface Contact {
  readonly outcome: Pick<Outcome, 'reached' | 'effective' | 'appointment'>
  readonly channel: Channel
  readonly direction: Direction
  readonly seconds: number | null
  readonly measured: boolean
}

/** The shop's own part of the predicate. */
export interface EffectiveRule {
  readonly minimumSeconds: number
  /** Whether a message counts that nobody has answered yet. */
  readonly sentMessagesCount: boolean
}

export const defaultEffectiveRule: EffectiveRule = { minimumSeconds: 20, sentMessagesCount: false }

/**
 * Whether a contact was effective (R40, decision 12): an appointment was made, or the customer's side was reached and
 * answered. A call must have lasted where the dialler measured it; face to face and two-way messages always count.
 */
export function isEffective(contact: Contact, rule: EffectiveRule): boolean {
  const { outcome, channel, direction, seconds, measured } = contact
  if (outcome.appointment) return true
  if (outcome.effective !== 'predicate') return outcome.effective
  if (isMessage(channel)) return outcome.reached || direction === 'in' || rule.sentMessagesCount
  const isTooShort = channel === 'phone' && measured && seconds !== null && seconds < rule.minimumSeconds
  return outcome.reached && !isTooShort
}

/** The shop's rule for a card of that grade: in some grades a message merely sent counts too (S4-21). */
export function ruleForGrade(rule: EffectiveRule, grade: Grade | undefined): EffectiveRule {
  return grade?.messagesCount ? { ...rule, sentMessagesCount: true } : rule
}

function isMessage(channel: Channel): boolean {
  return channel === 'wechat' || channel === 'sms' || channel === 'qq' || channel === 'mail'
}
