import type { NewRow } from '#db/write/row-write.ts'
import type { VisitEvent } from '#shared/domain/card-event.ts'
import type { Day, Instant } from '#shared/domain/day.ts'
import { isEffective } from '#shared/domain/effective-contact.ts'
import type { ImportedVisit } from '#shared/domain/import/imported-card.ts'
import { findOutcome, type Outcome } from '#shared/domain/outcome.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import { dayOf, instantAt } from '#shared/domain/zone.ts'

/** A list names the day of a contact and not the hour: noon stands for it, the precision says so. */
const NOON = 720

interface VisitQuestion {
  readonly visit: ImportedVisit
  readonly day: Day
  readonly rules: ShopRules
  readonly ids: {
    readonly visitId: string
    readonly cardId: string
    readonly agentId: string
    readonly importId: string
  }
  readonly at: Instant
}

type VisitRow = NewRow<'visit'>

/** The outcome a record's visit came to: what the mapping says, or the shop's word for a deal. */
export function outcomeOfVisit({
  visit,
  rules,
}: Pick<VisitQuestion, 'visit' | 'rules'>): Outcome | undefined {
  const won = visit.isWon ? rules.outcomes.find(({ closes }) => closes === 'won') : undefined
  return won ?? findOutcome(rules.outcomes, visit.outcome)
}

/** The visit that a record tells of, as a row: the first of its card, entered late. */
export function importedVisitRow(question: VisitQuestion): VisitRow | null {
  const { visit, day, rules, ids, at } = question
  const outcome = outcomeOfVisit(question)
  if (!outcome) return null
  const contact = {
    outcome,
    channel: 'phone',
    direction: 'out',
    seconds: visit.seconds,
    measured: visit.seconds !== null,
  } as const
  return {
    id: ids.visitId,
    cardId: ids.cardId,
    agentId: ids.agentId,
    number: outcome.reached ? 1 : null,
    occurredAt: instantAt(day, NOON, rules.clockwork),
    precision: 'day',
    recordedAt: at,
    receivedAt: at,
    day,
    isLate: day < dayOf(at, rules.clockwork) ? 1 : 0,
    channel: 'phone',
    direction: 'out',
    outcome: outcome.code,
    outcomeVersion: outcome.version,
    isReached: outcome.reached ? 1 : 0,
    isEffective: isEffective(contact, rules.effectiveRule) ? 1 : 0,
    seconds: visit.seconds,
    callIntent: outcome.callIntents[0] ?? null,
    content: '',
    statusAfter: visit.isWon ? 'won' : null,
    importId: ids.importId,
    isVoid: 0,
  }
}

/** The same visit as an event of the card's course. */
export function eventOfVisitRow(row: VisitRow): VisitEvent {
  return {
    kind: 'visit',
    id: row.id,
    occurredAt: row.occurredAt,
    recordedAt: row.recordedAt,
    outcome: row.outcome,
    reached: row.isReached === 1,
    effective: row.isEffective === 1,
    gradeAfter: null,
    callIntent: row.callIntent ?? null,
    nextOn: null,
    nextMinute: null,
    nextReason: null,
    promisedAt: null,
    retryAt: null,
    statusAfter: row.statusAfter ?? null,
  }
}
