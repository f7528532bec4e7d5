import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CardEvent } from '#shared/domain/card-event.ts'
import { isInQueue } from '#shared/domain/card-status.ts'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import { defaultShopRules } from '#shared/domain/shop-rules/default-shop-rules.ts'
import { attempts, lives, visits } from '#tests/builders/arbitrary-life.ts'
import { shuffled, statusSet, voided } from '#tests/builders/card-events.ts'

const rules = defaultShopRules('car')
const courseAfter = (events: readonly CardEvent[]) => cardAfter(events, rules)
const orders = fc.array(fc.integer(), { minLength: 1, maxLength: 20 })

describe('cardAfter', () => {
  test('R61 is the same in whatever order the events arrive', () => {
    fc.assert(
      fc.property(lives, orders, (events, keys) => {
        expect(courseAfter(shuffled(events, keys))).toEqual(courseAfter(events))
      }),
      { numRuns: 1000 },
    )
  })

  test('R52 is the same however often an event arrives', () => {
    fc.assert(
      fc.property(lives, orders, (events, keys) => {
        const again = keys.flatMap((key) => events[Math.abs(key) % events.length] ?? [])
        expect(courseAfter([...events, ...again])).toEqual(courseAfter(events))
      }),
    )
  })

  test('R65 no sequence of attempts moves the due day, its hour, its reason or the limit', () => {
    fc.assert(
      fc.property(lives, fc.array(attempts, { minLength: 1 }), (events, tries) => {
        const { dueOn, dueMinute, limitOn, dueReason, grade, visitCount } = courseAfter(events)
        const course = courseAfter([...events, ...tries])
        expect(course).toMatchObject({ dueOn, dueMinute, limitOn, dueReason, grade, visitCount })
      }),
    )
  })

  test('R61 a void leaves the course as if the visit had never been, but for its number', () => {
    fc.assert(
      fc.property(lives, visits, (events, visit) => {
        const ending = statusSet('ending', visit.occurredAt, { status: 'stopped', visitId: visit.id })
        const course = courseAfter([...events, visit, ending, voided(visit.id, visit.occurredAt)])
        const without = courseAfter(events)
        expect(course).toEqual({ ...without, visitCount: without.visitCount + 1 })
      }),
    )
  })

  test('R61 a voided attempt had no number to keep', () => {
    fc.assert(
      fc.property(lives, attempts, (events, attempt) => {
        expect(courseAfter([...events, attempt, voided(attempt.id, attempt.occurredAt)])).toEqual(
          courseAfter(events),
        )
      }),
    )
  })

  test('R61 the count of visits never falls', () => {
    fc.assert(
      fc.property(lives, fc.nat(), (events, cut) => {
        const [first, ...others] = events
        const some = first ? [first, ...others.slice(0, cut % (others.length + 1))] : []
        expect(courseAfter(events).visitCount).toBeGreaterThanOrEqual(courseAfter(some).visitCount)
      }),
    )
  })

  test('R02 an open or ordered card always has a next contact with its reason, a closed one has none', () => {
    fc.assert(
      fc.property(lives, (events) => {
        const { status, dueOn, dueReason, limitOn, promisedAt, retryAt } = courseAfter(events)
        if (isInQueue(status)) expect([dueOn, dueReason]).not.toContain(null)
        else expect([dueOn, dueReason, limitOn, promisedAt, retryAt]).toEqual([null, null, null, null, null])
      }),
    )
  })

  test('R64 the hard limit is never before the due day', () => {
    fc.assert(
      fc.property(lives, (events) => {
        const { dueOn, limitOn } = courseAfter(events)
        return dueOn === null || limitOn === null || limitOn >= dueOn
      }),
    )
  })

  test('R65 whoever was reached last has no attempts against them', () => {
    fc.assert(
      fc.property(lives, (events) => {
        const { attempts: count, attemptDays, lastVisitAt, lastTriedAt, isOutOfTouch } = courseAfter(events)
        expect(attemptDays).toBeLessThanOrEqual(count)
        if (count === 0) expect(isOutOfTouch).toBe(false)
        if (count > 0 && lastVisitAt) expect((lastTriedAt ?? '') >= lastVisitAt).toBe(true)
      }),
    )
  })
})
