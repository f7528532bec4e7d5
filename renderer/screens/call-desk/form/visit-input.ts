import { callSecondsOf, type VisitForm } from '#renderer/stores/visit-form.ts'
import type { Outcome, Proposal, VisitInput } from '#shared/contract/answers.ts'
import type { Fault } from '#shared/contract/call.ts'
import type { CardStatus } from '#shared/domain/card-status.ts'
import type { Instant } from '#shared/domain/day.ts'

export interface FormMeaning {
  readonly form: VisitForm
  readonly outcome: Outcome
  readonly proposal: Proposal | undefined
  readonly phoneId: string | null
  readonly nowMs: number
  readonly lateAt: Instant | null
}

/** What the form says, as the save call takes it; the server decides the rest. */
export function visitInput(meaning: FormMeaning): VisitInput {
  const { form, outcome, proposal } = meaning
  return {
    outcome: outcome.code,
    channel: form.channel,
    direction: 'out',
    occurredAt: meaning.lateAt,
    precision: meaning.lateAt === null ? 'minute' : 'day',
    seconds: meaning.lateAt === null ? callSecondsOf(form, meaning.nowMs) : null,
    isMeasured: false,
    grade: form.grade ?? proposal?.grade ?? null,
    impression: form.impression.trim() || null,
    content: form.content.trim(),
    bottleneck: form.bottleneck.trim() || null,
    next: nextContact(meaning),
    lateReason: form.lateReason.trim() || null,
    phoneId: meaning.phoneId,
    intentQuestions: [],
    invitation: 'none',
    close: closing(form, outcome),
  }
}

/** The day chosen, else the one proposed; an attempt and a closing have none. */
function nextContact({ form, outcome, proposal }: FormMeaning): VisitInput['next'] {
  const isEnd = outcome.closes !== null && outcome.closes !== 'ordered'
  if (!outcome.isReached || isEnd) return null
  const on = form.nextOn ?? proposal?.next?.on ?? null
  if (on === null) return null
  const minute = form.nextMinute ?? (form.nextOn === null ? (proposal?.next?.minute ?? null) : null)
  return {
    on,
    minute,
    isPromise: outcome.isPromise && minute !== null,
    reason: form.nextReason.trim() || null,
  }
}

function closing(form: VisitForm, outcome: Outcome): VisitInput['close'] {
  const status = endings.find((one) => one === outcome.closes)
  if (!status) return null
  return {
    status,
    reason: status === 'stopped' ? firstLine(form.content) : form.closeReason.trim(),
    what: form.closeWhat.trim() || null,
    orderedOn: form.orderedOn,
    deliveryOn: form.deliveryOn,
  }
}

/** Why a card is stopped is what was said, in one line. */
function firstLine(content: string): string {
  return (content.trim().split('\n')[0] ?? '').slice(0, longestLine)
}

const longestLine = 200
const endings = ['ordered', 'won', 'lost', 'stopped'] as const satisfies readonly CardStatus[]

/**
 * What the agent has plainly not filled in yet, said before anything is sent; the server judges again. A day is
 * proposed only after an effective contact.
 */
export function gapsOf(meaning: FormMeaning, needsPlan: boolean): readonly Fault[] {
  const { outcome, proposal } = meaning
  const visit = visitInput(meaning)
  if (!outcome.isReached) return []
  if (visit.close) return closingGaps(visit, visit.close)
  if (!proposal) return []
  const isEffective = proposal.next !== null
  const faults: Fault[] = []
  if (isEffective && visit.grade === null) faults.push({ kind: 'no-grade', field: 'grade' })
  if (isEffective && visit.content === '') faults.push({ kind: 'no-content', field: 'content' })
  if (isEffective && needsPlan && visit.bottleneck === null) {
    faults.push({ kind: 'no-bottleneck', field: 'bottleneck', data: { grade: visit.grade } })
  }
  if (visit.next === null && proposal.retryAt === null) faults.push({ kind: 'no-next', field: 'next' })
  return faults
}

function closingGaps({ content }: VisitInput, close: NonNullable<VisitInput['close']>): readonly Fault[] {
  const { status, what, orderedOn, deliveryOn } = close
  const needsWhat = status === 'won' || status === 'lost'
  const faults: Fault[] = []
  if (content === '') faults.push({ kind: 'no-content', field: 'content' })
  if (needsWhat && what === null) faults.push({ kind: 'close-needs-what', field: 'close', data: { status } })
  const lacksDates = orderedOn === null || deliveryOn === null
  const dates = { orderedOn, deliveryOn }
  if (status === 'ordered' && lacksDates)
    faults.push({ kind: 'order-needs-dates', field: 'close', data: dates })
  return faults
}
