import type { CardCourse } from '#shared/domain/card-course.ts'
import type { CardEvent, CreatedEvent, GradeMark, StatusEvent } from '#shared/domain/card-event.ts'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import { addDays, type Instant } from '#shared/domain/day.ts'
import type { CardId, UserId } from '#shared/domain/ids.ts'
import { findOutcome } from '#shared/domain/outcome.ts'
import { type ShopRules, schemeFor } from '#shared/domain/shop-rules.ts'
import { decideVisit, eventOf, type VisitRecord } from '#shared/domain/visit/decide-visit.ts'
import { emptyVisit, proposeVisit } from '#shared/domain/visit/propose-visit.ts'
import type { Closing, VisitInput } from '#shared/domain/visit/visit-input.ts'
import { dayOf } from '#shared/domain/zone.ts'
import type { SeededRandom } from '#shared/lib/seeded-random.ts'
import { inventGrade, inventMomentOn, inventNextCall, inventOutcome, inventSeconds } from './agent-habits.ts'
import { inventTalk } from './invented-talk.ts'

/** What a life is invented from: how many days ago it began, for whom, and until when. */
export interface LifeWishes {
  readonly cardId: CardId
  readonly agentId: UserId
  readonly daysAgo: number
  readonly bestTime: string | null
  readonly rules: ShopRules
  readonly random: SeededRandom
  readonly now: Instant
  newId(): string
}

export interface CardLife {
  readonly created: CreatedEvent
  readonly visits: readonly VisitRecord[]
  readonly closings: readonly StatusEvent[]
  readonly course: CardCourse
}

/** A customer's whole story until now, each contact decided by the same function that the call desk asks. */
export function inventLife(wishes: LifeWishes): CardLife {
  const created = createdEvent(wishes)
  const course = cardAfter([created], wishes.rules)
  let life: CardLife = { created, visits: [], closings: [], course }
  for (let at = nextCall(life, wishes); at !== null; at = nextCall(life, wishes)) {
    life = afterCall(life, at, wishes)
  }
  return life
}

/** The next call that has been made by now; about half of today's are still to be made. */
function nextCall(life: CardLife, { rules, random, now }: LifeWishes): Instant | null {
  const since = lastMomentOf(life)
  const at = inventNextCall({ course: life.course, since, rules, random })
  if (at === null || at > now) return null
  const isToday = dayOf(at, rules.clockwork) === dayOf(now, rules.clockwork)
  return isToday && random.chance(0.55) ? null : at
}

function lastMomentOf(life: CardLife): Instant {
  return eventsOf(life).reduce((last, { recordedAt }) => (recordedAt > last ? recordedAt : last), '')
}

function createdEvent({ daysAgo, bestTime, rules, random, now, newId }: LifeWishes): CreatedEvent {
  const today = dayOf(now, rules.clockwork)
  const wanted = inventMomentOn(addDays(today, -daysAgo), rules, random)
  const occurredAt = wanted < now ? wanted : now
  return {
    kind: 'created',
    id: newId(),
    occurredAt,
    recordedAt: occurredAt,
    grade: null,
    stage: 'resource',
    status: 'open',
    bestTime,
  }
}

function afterCall(life: CardLife, at: Instant, wishes: LifeWishes): CardLife {
  const { cardId: id, agentId, rules, newId } = wishes
  const card = { id, events: eventsOf(life) }
  const ids = { visitId: newId(), statusId: newId() }
  const input = inventInput({ ...wishes, now: at }, life)
  const decision = decideVisit({ card, input, rules, now: at, agentId, ids })
  if (decision.kind === 'refused') {
    throw new Error(
      `The demo invented a visit that is refused: ${decision.faults.map(({ kind }) => kind).join(', ')}`,
    )
  }
  const closings = decision.closing ? [...life.closings, decision.closing] : life.closings
  return { ...life, visits: [...life.visits, decision.visit], closings, course: decision.course }
}

function eventsOf({ created, visits, closings }: CardLife): readonly CardEvent[] {
  return [created, ...visits.map(eventOf), ...closings]
}

function inventInput(wishes: LifeWishes, life: CardLife): VisitInput {
  const { cardId: id, rules, random, now, bestTime } = wishes
  const outcome = findOutcome(rules.outcomes, inventOutcome(life.course, random))
  const isReached = outcome?.reached ?? false
  const grade = isReached ? gradeFor(life.course.grade, wishes, outcome?.lowersGrade ?? false) : null
  const close = outcome?.closes
    ? closingOf(outcome.closes)
    : orderOf({ outcome: outcome?.code, grade, life }, wishes)
  const draft: VisitInput = {
    ...emptyVisit,
    outcome: outcome?.code ?? '',
    seconds: inventSeconds(isReached, random),
    grade,
    ...(isReached ? inventTalk({ outcome: outcome?.code ?? '', grade }, random) : {}),
    close,
  }
  if (!isReached || outcome?.closes) return draft
  const { next } = proposeVisit({ card: { id, events: eventsOf(life) }, input: draft, rules, now, bestTime })
  if (outcome?.promise) return { ...draft, next: promiseAfter(wishes) }
  return { ...draft, next: next && { ...next, isPromise: false, reason: null } }
}

function gradeFor(
  before: GradeMark | null,
  { rules, random }: LifeWishes,
  isLowered: boolean,
): string | null {
  const { grades } = schemeFor(rules, before)
  const coldest = grades.toSorted((one, other) => other.rank - one.rank)[0]
  return isLowered ? (coldest?.code ?? null) : inventGrade(before?.code ?? null, random)
}

/** Somebody who is busy names an hour of the next day or two. */
function promiseAfter({ now, rules, random }: LifeWishes): VisitInput['next'] {
  const on = addDays(dayOf(now, rules.clockwork), random.between(1, 2))
  return { on, minute: random.between(10, 19) * 60 + random.pick([0, 0, 30]), isPromise: true, reason: null }
}

interface Talked {
  readonly outcome: string | undefined
  readonly grade: string | null
  readonly life: CardLife
}

/** Now and then a hot customer puts down a deposit; the card stays in the queue until delivery. */
function orderOf({ outcome, grade, life }: Talked, { now, rules, random }: LifeWishes): Closing | null {
  if (life.course.status !== 'open' || outcome !== 'talked' || grade !== 'H' || !random.chance(0.04))
    return null
  const orderedOn = dayOf(now, rules.clockwork)
  const deliveryOn = addDays(orderedOn, random.between(8, 25))
  return { status: 'ordered', reason: '已交定金', what: null, orderedOn, deliveryOn }
}

function closingOf(status: 'won' | 'lost' | 'stopped'): Closing {
  const none = { orderedOn: null, deliveryOn: null }
  if (status === 'won') return { status, reason: '订车交清', what: 'UNI-V 2.0T', ...none }
  if (status === 'lost') return { status, reason: '已购他牌', what: '星瑞', ...none }
  return { status, reason: '本人要求勿扰', what: null, ...none }
}
