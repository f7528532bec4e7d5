import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CardEvent } from '#shared/domain/card-event.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import { checkVisit } from '#shared/domain/visit/check-visit.ts'
import { visitFaultKinds } from '#shared/domain/visit/visit-fault.ts'
import type { VisitInput } from '#shared/domain/visit/visit-input.ts'
import { at, car, created, statusSet, talked } from '#tests/builders/card-events.ts'
import { ask, form, nextOn, now, promise } from '#tests/builders/visit-form.ts'

const fresh = [created(at('2026-11-10'))]
const graded = (code: string) => [...fresh, talked('v1', at('2026-11-20'), { gradeAfter: car(code) })]
const kindsOf = (events: readonly CardEvent[], input: Partial<VisitInput>, rules: Partial<ShopRules> = {}) =>
  checkVisit(ask(events, input, rules)).map(({ kind }) => kind)

describe('a visit', () => {
  test('is saved with outcome, grade, next contact and one line', () => {
    expect(kindsOf(graded('A'), {})).toEqual([])
  })

  test.each([
    ['R60 an outcome', { outcome: '' }, 'no-outcome'],
    ['R39 an outcome the shop has', { outcome: 'sang' }, 'unknown-outcome'],
    ['R04 a grade', { grade: null }, 'no-grade'],
    ['R05 a grade of its scheme', { grade: 'Z' }, 'unknown-grade'],
    ['R02 a next contact', { next: null }, 'no-next'],
    ['R02 a next contact that is still to come', { next: nextOn('2026-11-21') }, 'next-in-the-past'],
    ['R02 a promised hour that is still to come', { next: promise('2026-11-22', 600) }, 'next-in-the-past'],
    ['R06 a reason past the hard limit', { next: nextOn('2026-11-26') }, 'past-limit-needs-reason'],
    [
      'R06 more than a blank for a reason',
      { next: nextOn('2026-11-26', { reason: ' ' }) },
      'past-limit-needs-reason',
    ],
    ['decision 13: one line', { content: '  ' }, 'no-content'],
    ['R60 a time that has come', { occurredAt: at('2026-11-22', '10:43') }, 'in-the-future'],
    ['R60 a day that has come', { occurredAt: at('2026-11-23'), precision: 'day' }, 'in-the-future'],
  ] as const)('needs %s', (_, input, kind) => {
    expect(kindsOf(graded('A'), input)).toEqual([kind])
  })

  test('R06 may be set earlier, or up to the hard limit, freely; past it with a reason', () => {
    const days = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25']
    expect(days.flatMap((day) => kindsOf(graded('A'), { next: nextOn(day) }))).toEqual([])
    expect(kindsOf(graded('A'), { next: nextOn('2026-12-20', { reason: '出差一个月' }) })).toEqual([])
  })

  test('R69 more than thirty days past the hard limit is a supervisor’s to say, with the reason', () => {
    const far = { next: nextOn('2026-12-26', { reason: '客户出国' }) }
    expect(kindsOf(graded('A'), { next: nextOn('2026-12-25', { reason: '客户出国' }) })).toEqual([])
    expect(kindsOf(graded('A'), far)).toEqual(['far-past-limit'])
    expect(kindsOf(graded('A'), far, { daysPastLimit: 31 })).toEqual([])
    const supervised = (input: Partial<VisitInput>) =>
      checkVisit({ ...ask(graded('A'), input), isSupervised: true }).map(({ kind }) => kind)
    expect(supervised(far)).toEqual([])
    expect(supervised({ next: nextOn('2026-12-26') })).toEqual(['past-limit-needs-reason'])
  })

  test('R06 today is never too late, also where a late entry’s limit is over', () => {
    const late = { occurredAt: at('2026-11-18'), next: nextOn('2026-11-22') }
    expect(kindsOf(fresh, late)).toEqual([])
    expect(kindsOf(fresh, { ...late, next: nextOn('2026-11-23') })).toEqual(['past-limit-needs-reason'])
  })

  test('R06 names the day, the limit and the grade', () => {
    expect(checkVisit(ask(graded('A'), { next: nextOn('2026-11-26') }))).toEqual([
      {
        kind: 'past-limit-needs-reason',
        field: 'next',
        data: { on: '2026-11-26', limitOn: '2026-11-25', grade: 'H' },
      },
    ])
  })

  test('R60 of the day counts from its morning to its night', () => {
    expect(kindsOf(graded('A'), { occurredAt: at('2026-11-22', '23:00'), precision: 'day' })).toEqual([])
  })

  test('tells everything at once', () => {
    const empty = form({ grade: null, next: null, content: '', bottleneck: null })
    expect(kindsOf(graded('H'), empty)).toEqual(['no-grade', 'no-next', 'no-content'])
  })
})

describe('瓶颈分析 (decision 13)', () => {
  test.each([
    ['H', 'H', true],
    ['A', 'A', true],
    ['H', 'A', true],
    ['A', 'H', false],
    ['B', 'A', false],
    ['B', 'B', false],
    ['H', 'B', false],
    ['C', 'H', false],
  ])('from %s to %s is due: %s', (before, after, isDue) => {
    const input = { grade: after, bottleneck: ' ' }
    expect(kindsOf(graded(before), input)).toEqual(isDue ? ['no-bottleneck'] : [])
  })

  test('is not due at a first grade: there is nothing to rise from', () => {
    expect(kindsOf(fresh, { grade: 'H', bottleneck: null })).toEqual([])
  })
})

describe('an attempt', () => {
  test.each(['no-answer', 'busy', 'off', 'dead-number', 'wrong-number', 'message-sent'])(
    'R65 %s needs nothing else',
    (outcome) => {
      const nothingElse = { outcome, grade: null, next: null, content: '', bottleneck: null }
      expect(kindsOf(graded('H'), nothingElse)).toEqual([])
    },
  )
})

describe('somebody who answered and did not talk', () => {
  const short = { grade: null, content: '', bottleneck: null }

  test('R39 is promised an hour, and nothing else is asked', () => {
    expect(kindsOf(fresh, { ...short, outcome: 'promised', next: promise('2026-11-22', 900) })).toEqual([])
    expect(kindsOf(fresh, { ...short, outcome: 'promised', next: null })).toEqual(['no-next'])
  })

  test('R39 who hung up is left to the ladder', () => {
    expect(kindsOf(graded('H'), { ...short, outcome: 'hung-up', next: null })).toEqual([])
  })

  test('R06 a promise past the limit from today wants a reason too', () => {
    expect(kindsOf(graded('H'), { ...short, outcome: 'promised', next: promise('2026-12-22', 900) })).toEqual(
      ['past-limit-needs-reason'],
    )
  })

  test('R40 a measured call under twenty seconds was no talk', () => {
    const call = { ...short, outcome: 'talked', isMeasured: true, next: promise('2026-11-23', 600) }
    expect(kindsOf(graded('H'), { ...call, seconds: 19 })).toEqual([])
    expect(kindsOf(graded('H'), { ...call, seconds: 20 })).toEqual(['no-grade', 'no-content'])
  })
})

describe('补登 (decision 9)', () => {
  const late = { occurredAt: at('2026-11-21', '18:00') }

  test.each([
    ['allow', null, []],
    ['allow-with-reason', null, ['late-needs-reason']],
    ['allow-with-reason', '外出送车', []],
    ['forbid', '外出送车', ['late-forbidden']],
  ] as const)('%s, reason %s: %j', (lateEntry, lateReason, kinds) => {
    expect(kindsOf(graded('A'), { ...late, lateReason }, { lateEntry })).toEqual(kinds)
  })

  test('is none on the same day', () => {
    expect(kindsOf(graded('A'), { occurredAt: at('2026-11-22', '00:00') }, { lateEntry: 'forbid' })).toEqual(
      [],
    )
  })
})

describe('endings', () => {
  const close = {
    status: 'stopped',
    reason: '无意向',
    what: null,
    orderedOn: null,
    deliveryOn: null,
  } as const
  const noMore = { grade: null, next: null, bottleneck: null }

  test('R02 a card that closes needs no next contact and no grade', () => {
    expect(kindsOf(graded('H'), { ...noMore, close })).toEqual([])
    expect(kindsOf(graded('H'), { ...noMore, outcome: 'do-not-call' })).toEqual([])
  })

  test('R65 失联 is closed from an attempt', () => {
    const silent = { ...noMore, outcome: 'no-answer', content: '', close: { ...close, reason: '失联' } }
    expect(kindsOf(graded('H'), silent)).toEqual([])
  })

  test.each([
    [{ ...close, reason: ' ' }, 'close-needs-reason'],
    [{ ...close, status: 'won' }, 'close-needs-what'],
    [{ ...close, status: 'lost', what: ' ' }, 'close-needs-what'],
  ] as const)('R20 %j is refused: %s', (ending, kind) => {
    expect(kindsOf(graded('H'), { ...noMore, close: ending })).toEqual([kind])
  })

  test('R21 已购他处 is lost only with what was bought', () => {
    expect(kindsOf(graded('H'), { ...noMore, outcome: 'bought-elsewhere' })).toEqual(['close-needs-what'])
    const lost = { ...close, status: 'lost', what: '影豹' } as const
    expect(kindsOf(graded('H'), { ...noMore, outcome: 'bought-elsewhere', close: lost })).toEqual([])
  })

  test('R20 an order has its dates and goes on in the queue', () => {
    const order = { ...close, status: 'ordered', orderedOn: '2026-11-22', deliveryOn: '2026-12-05' } as const
    expect(kindsOf(graded('A'), { close: order })).toEqual([])
    expect(kindsOf(graded('A'), { close: order, next: null })).toEqual(['no-next'])
    expect(kindsOf(graded('A'), { close: { ...order, deliveryOn: null } })).toEqual(['order-needs-dates'])
    expect(kindsOf(graded('A'), { close: { ...order, deliveryOn: '2026-11-01' } })).toEqual([
      'delivery-before-order',
    ])
  })

  test('R19 a closed card takes no more visits', () => {
    const closed = [...graded('H'), statusSet('s1', at('2026-11-21'), { status: 'won' })]
    expect(checkVisit(ask(closed))).toMatchObject([{ kind: 'closed-card', data: { status: 'won' } }])
  })
})

describe('the clock', () => {
  test('set back is a fault that names both times, and nothing else is judged by it', () => {
    const lastRecordedAt = at('2026-11-23')
    const ahead = { ...talked('v1', at('2026-11-20')), recordedAt: lastRecordedAt }
    expect(checkVisit(ask([...fresh, ahead], { grade: null }))).toEqual([
      { kind: 'clock-behind', field: 'occurredAt', data: { now, lastRecordedAt } },
    ])
  })

  test('may stand still', () => {
    expect(kindsOf([created(now)], {})).toEqual([])
  })
})

test('every fault is of a known kind, with data a sentence can be made of', () => {
  const days = fc.constantFrom('2026-11-20', '2026-11-22', '2026-11-24', '2027-06-01')
  const inputs = fc.record({
    outcome: fc.constantFrom(
      '',
      'talked',
      'promised',
      'no-answer',
      'hung-up',
      'refused',
      'won',
      'do-not-call',
      '?',
    ),
    grade: fc.constantFrom(null, 'H', 'C', 'Z'),
    content: fc.constantFrom('', '谈了'),
    next: fc.option(days.map((on) => nextOn(on))),
    occurredAt: fc.option(days.map((day) => at(day))),
  })
  fc.assert(
    fc.property(inputs, (input) => {
      for (const { kind, data } of checkVisit(ask(graded('H'), input, { lateEntry: 'forbid' }))) {
        expect(visitFaultKinds).toContain(kind)
        expect(JSON.parse(JSON.stringify(data))).toEqual(data)
      }
    }),
  )
})
