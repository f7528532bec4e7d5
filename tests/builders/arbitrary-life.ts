import fc from 'fast-check'
import type { CardEvent, VisitEvent } from '#shared/domain/card-event.ts'
import { cardStatuses } from '#shared/domain/card-status.ts'
import {
  answered,
  attempted,
  car,
  created,
  reactivated,
  regraded,
  statusSet,
  talked,
  voided,
} from './card-events.ts'

const firstMinute = Date.parse('2026-01-01T00:00:00.000Z') / 60_000

/** Hours of twenty days, so few that events often coincide. */
const instants = fc
  .tuple(fc.nat({ max: 19 }), fc.nat({ max: 3 }))
  .map(([day, quarter]) => new Date((firstMinute + day * 1440 + quarter * 360) * 60_000).toISOString())
const days = instants.map((instant) => instant.slice(0, 10))
const grades = fc.constantFrom('H', 'A', 'B', 'C').map(car)
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 2 })

const visitDetails = fc.record({
  gradeAfter: maybe(grades),
  callIntent: maybe(fc.constantFrom('A', 'B', 'C')),
  nextOn: maybe(days),
  nextMinute: maybe(fc.integer({ min: 0, max: 1439 })),
  nextReason: maybe(fc.constantFrom('出差', '等年终奖')),
  promisedAt: maybe(instants),
  retryAt: maybe(instants),
  recordedAt: maybe(instants),
})
const endings = fc.option(fc.constantFrom(...cardStatuses), { freq: 4 })

/** Tries that reached nobody, as a form saves them. */
export const attempts: fc.Arbitrary<VisitEvent> = fc
  .tuple(fc.uuid(), instants, maybe(instants), maybe(grades), maybe(days))
  .map(([id, occurredAt, retryAt, gradeAfter, nextOn]) =>
    attempted(id, occurredAt, { retryAt, gradeAfter, nextOn }),
  )

/** Visits that reached somebody, effective or not, some of them closing the card. */
export const visits: fc.Arbitrary<VisitEvent> = fc
  .tuple(fc.uuid(), instants, visitDetails, endings, fc.boolean())
  .map(([id, occurredAt, details, statusAfter, isTalk]) =>
    (isTalk ? talked : answered)(id, occurredAt, {
      ...details,
      statusAfter,
      recordedAt: details.recordedAt ?? occurredAt,
    }),
  )

const otherEvents: fc.Arbitrary<CardEvent> = fc.oneof(
  fc.tuple(fc.uuid(), instants, grades).map(([id, occurredAt, grade]) => regraded(id, occurredAt, grade)),
  fc
    .tuple(fc.uuid(), instants, fc.constantFrom(...cardStatuses), maybe(days))
    .map(([id, occurredAt, status, orderedOn]) => statusSet(id, occurredAt, { status, orderedOn })),
  fc.tuple(fc.uuid(), instants, days).map(([id, occurredAt, nextOn]) => reactivated(id, occurredAt, nextOn)),
)

/** Everything that may befall one card in twenty days, a third of its visits voided. */
export const lives: fc.Arbitrary<readonly CardEvent[]> = fc
  .tuple(
    instants,
    maybe(grades),
    fc.array(fc.tuple(fc.oneof(visits, attempts), fc.boolean(), fc.boolean()), { maxLength: 8 }),
    fc.array(otherEvents, { maxLength: 4 }),
    instants,
  )
  .map(([createdAt, grade, tried, others, voidedAt]) => [
    created(createdAt, { grade }),
    ...tried.map(([visit]) => visit),
    ...tried.filter(([, one, two]) => one && two).map(([visit]) => voided(visit.id, voidedAt)),
    ...others,
  ])
