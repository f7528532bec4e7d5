import { describe, expect, test } from 'vitest'
import type { CardEvent } from '#shared/domain/card-event.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import { emptyVisit, proposeVisit } from '#shared/domain/visit/propose-visit.ts'
import type { Closing, VisitInput } from '#shared/domain/visit/visit-input.ts'
import { fiveDayCalendar } from '#shared/domain/working-calendar-presets.ts'
import { at, car, created, talked } from '#tests/builders/card-events.ts'
import { ask } from '#tests/builders/visit-form.ts'

const fresh = [created(at('2026-11-22', '09:00'))]
const known = [created(at('2026-11-10')), talked('v1', at('2026-11-18'), { gradeAfter: car('A') })]
const evening = 19 * 60

interface Situation {
  readonly events?: readonly CardEvent[]
  readonly input?: Partial<VisitInput>
  readonly rules?: Partial<ShopRules>
  readonly now?: string
}

function propose({ events = known, input, rules, now }: Situation) {
  const question = ask(events, { ...emptyVisit, outcome: 'talked', ...input }, rules)
  return proposeVisit({ ...question, now: now ?? question.now, bestTime: null })
}

const order: Closing = {
  ...{ status: 'ordered', reason: '', what: null },
  ...{ orderedOn: '2026-11-22', deliveryOn: '2026-12-01' },
}

describe('R55 the evening of the same day', () => {
  test('is proposed for a visitor', () => {
    const proposal = propose({ input: { channel: 'shop', grade: 'A' } })
    expect(proposal).toMatchObject({
      ...{ next: { on: '2026-11-22', minute: evening }, evening: 'visited', limitOn: '2026-12-02' },
    })
  })

  test('is proposed for a buyer, also by phone', () => {
    expect(propose({ input: { close: order } })).toMatchObject({
      ...{ next: { on: '2026-11-22', minute: evening }, evening: 'ordered' },
    })
  })

  test('is left to the cadence once it is over, or where the visit is entered a day late', () => {
    const visitor = { channel: 'shop', grade: 'A' } as const
    expect(propose({ input: visitor, now: at('2026-11-22', '19:30') }).next?.on).toBe('2026-11-29')
    expect(propose({ input: { ...visitor, occurredAt: at('2026-11-21', '15:00') } }).next?.on).toBe(
      '2026-11-28',
    )
  })

  test('is never after calling hours, nor for somebody who was only called', () => {
    const rules = { callingHours: { from: 540, to: 1080 } }
    expect(propose({ input: { channel: 'shop' }, rules }).next?.minute).toBe(1080)
    expect(propose({ input: { grade: 'A' } })).toMatchObject({ evening: null, next: { on: '2026-11-29' } })
  })
})

describe('R54 the next evening', () => {
  const rules = { nextEvening: true }

  test('is proposed for a new intent customer where the shop keeps an evening list', () => {
    expect(propose({ events: fresh, input: { grade: 'A' }, rules })).toMatchObject({
      ...{ next: { on: '2026-11-23', minute: evening }, evening: 'new-intent' },
    })
    expect(propose({ events: fresh, input: { grade: 'A' } })).toMatchObject({ evening: null })
  })

  test('is for the first talk only, and only for a grade on the advancement table', () => {
    expect(propose({ input: { grade: 'A' }, rules }).evening).toBeNull()
    expect(propose({ events: fresh, input: { grade: 'C' }, rules }).evening).toBeNull()
  })

  test('is the next working day’s', () => {
    const friday = { ...rules, calendar: fiveDayCalendar }
    const input = { grade: 'A', occurredAt: at('2026-11-20', '15:00') }
    const events = [created(at('2026-11-20', '09:00'))]
    expect(propose({ events, input, rules: friday }).next).toEqual({ on: '2026-11-23', minute: evening })
  })
})
