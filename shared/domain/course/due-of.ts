import { type NextContact, proposeNext } from '../cadence.ts'
import { hourFor } from '../callback/best-time.ts'
import { isInQueue } from '../card-status.ts'
import type { Day, Instant, Minute } from '../day.ts'
import type { DueReason } from '../due-reason.ts'
import { cadenceFor, firstCallOf, type ShopRules } from '../shop-rules.ts'
import { dayOf } from '../zone.ts'
import type { CourseState } from './course-state.ts'

/** When a card is next due, until when at the latest, and why; all null once it has left the queue. */
export interface Due {
  readonly dueOn: Day | null
  readonly dueMinute: Minute | null
  readonly limitOn: Day | null
  readonly dueReason: DueReason | null
  readonly promisedAt: Instant | null
  readonly retryAt: Instant | null
}

const closed: Due = {
  ...{ dueOn: null, dueMinute: null, limitOn: null, dueReason: null },
  ...{ promisedAt: null, retryAt: null },
}

interface Step {
  readonly state: CourseState
  readonly anchorOn: Day
  readonly rules: ShopRules
}

/** The next contact that the cadence asks for, counted from an anchor day; a new customer is called first (R10). */
function proposeDue({ state, anchorOn, rules }: Step): NextContact {
  const cadence = isNewCustomer(state) ? firstCallOf(rules) : cadenceFor(rules, state.grade)
  const { calendar, restDayRule: rule } = rules
  return proposeNext({ anchor: anchorOn, cadence, step: state.step, calendar, rule })
}

/** Nobody has judged them and nobody has spoken to them. */
function isNewCustomer({ grade, lastEffectiveAt }: CourseState): boolean {
  return grade === null && lastEffectiveAt === null
}

/** The due day and hour of a card: those agreed, else the cadence's day at the customer's best time; its hard limit is never before it (R64, R06, R09, R10). */
export function dueOf(state: CourseState, rules: ShopRules): Due {
  if (!isInQueue(state.status)) return closed
  const { agreed, bestTime, promisedAt, retryAt } = state
  const { callingHours } = rules
  const anchorOn = dayOf(state.lastEffectiveAt ?? state.createdAt, rules.clockwork)
  const proposal = proposeDue({ state, anchorOn, rules })
  const dueOn = agreed?.on ?? proposal.dueOn
  return {
    dueOn,
    dueMinute: hourFor({ bestTime, promised: agreed?.minute ?? null, callingHours }),
    limitOn: laterOf(proposal.limitOn, dueOn),
    dueReason: reasonOf({ state, anchorOn, proposal, rules }),
    promisedAt,
    retryAt,
  }
}

interface Grounds {
  readonly state: CourseState
  readonly anchorOn: Day
  readonly proposal: NextContact
  readonly rules: ShopRules
}

function reasonOf({ state, anchorOn, proposal, rules }: Grounds): DueReason {
  const { agreed, lastEffectiveAt } = state
  const grade = state.grade?.code ?? null
  if (agreed?.kind === 'reactivation') return { kind: 'reactivated', on: dayOf(agreed.at, rules.clockwork) }
  if (agreed && agreed.on !== proposal.dueOn) return { kind: 'agreed', grade, anchorOn, why: agreed.why }
  if (isNewCustomer(state)) {
    return { kind: 'new', createdOn: anchorOn, withinDays: rules.newCustomerWithinDays }
  }
  return {
    kind: 'cadence',
    grade,
    anchor: lastEffectiveAt ? 'effective' : 'created',
    anchorOn,
    gapDays: proposal.gapDays,
    movedFrom: proposal.moved?.from ?? null,
    ...(proposal.moved?.overLimit ? { isPastLimit: true } : {}),
  }
}

function laterOf(limitOn: Day | null, dueOn: Day): Day | null {
  return limitOn !== null && limitOn < dueOn ? dueOn : limitOn
}
