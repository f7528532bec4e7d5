import { describe, expect, test } from 'vitest'
import type { CardEvent } from '#shared/domain/card-event.ts'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import { defaultShopRules } from '#shared/domain/shop-rules/default-shop-rules.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import { fiveDayCalendar } from '#shared/domain/working-calendar-presets.ts'
import {
  answered,
  at,
  attempted,
  car,
  created,
  reactivated,
  regraded,
  statusSet,
  talked,
  voided,
} from '#tests/builders/card-events.ts'

const rules = defaultShopRules('car')
const begin = created(at('2026-11-10'))
const last = at('2026-11-18', '12:21')

function courseAfter(...events: readonly CardEvent[]) {
  return cardAfter([begin, ...events], rules)
}

describe('the hour of the day', () => {
  const lunch = created(at('2026-11-10'), { bestTime: '中午' })
  const hourAfter = (...events: readonly CardEvent[]) => cardAfter([lunch, ...events], rules).dueMinute

  test('R09 of a new customer is the best time to call, and stays so after a try', () => {
    expect(hourAfter()).toBe(720)
    expect(hourAfter(attempted('a1', last))).toBe(720)
    expect(cardAfter([begin], rules).dueMinute).toBeNull()
  })

  test('R09 agreed in a contact comes before it, and a contact without one falls back to it', () => {
    const agreed = { nextOn: '2026-11-24', nextMinute: 990 }
    expect(hourAfter(talked('v1', last, agreed))).toBe(990)
    expect(hourAfter(talked('v1', last, { ...agreed, nextMinute: null }))).toBe(720)
  })

  test('R09 of one who came back is the best time too', () => {
    const back = reactivated('r1', last, '2026-11-24')
    expect(hourAfter(back)).toBe(720)
  })

  test('R09 never leaves the calling hours', () => {
    const late = created(at('2026-11-10'), { bestTime: '晚上10点' })
    expect(cardAfter([late], rules).dueMinute).toBe(rules.callingHours.to)
  })

  test('R09 is none once the card has left the queue', () => {
    expect(hourAfter(talked('v1', last, { statusAfter: 'stopped' }))).toBeNull()
  })
})

describe('the due day', () => {
  test.each([
    ['H', '2026-11-20', '2026-11-21', 2],
    ['A', '2026-11-25', '2026-11-28', 7],
    ['B', '2026-12-03', '2026-12-08', 15],
    ['C', '2026-12-18', '2027-01-02', 30],
  ])(
    'R64 of a grade %s counts from the last effective contact: %s, at the latest %s',
    (code, dueOn, limitOn, gapDays) => {
      const grade = car(code)
      const dueReason = {
        kind: 'cadence',
        grade: code,
        anchor: 'effective',
        anchorOn: '2026-11-18',
        gapDays,
        movedFrom: null,
      }
      expect(courseAfter(talked('v1', last, { gradeAfter: grade }))).toMatchObject({
        ...{ grade, dueOn, limitOn, dueReason, anchorAt: last, visitCount: 1 },
      })
    },
  )

  test('R64 of a graded card nobody has spoken to counts from its creation', () => {
    expect(cardAfter([created(at('2026-11-10'), { grade: car('A') })], rules)).toMatchObject({
      ...{ dueOn: '2026-11-17', limitOn: '2026-11-20', anchorAt: at('2026-11-10') },
      dueReason: { kind: 'cadence', grade: 'A', anchor: 'created', anchorOn: '2026-11-10', gapDays: 7 },
    })
  })

  test.each([
    ['car', '2026-11-12', 2],
    ['estate', '2026-11-10', 0],
  ] as const)(
    'R10 of a new customer without a grade is the first day, at the latest within the days of the trade: %s',
    (trade, limitOn, withinDays) => {
      expect(cardAfter([begin], defaultShopRules(trade))).toMatchObject({
        ...{ dueOn: '2026-11-10', limitOn, grade: null },
        dueReason: { kind: 'new', createdOn: '2026-11-10', withinDays },
      })
    },
  )

  test('R10 of one who was spoken to and has no grade still is within those days', () => {
    expect(courseAfter(talked('v1', last))).toMatchObject({
      dueOn: '2026-11-20',
      dueReason: { kind: 'cadence', grade: null, anchor: 'effective', gapDays: 2 },
    })
  })

  test('R06 is the one agreed, with its hour and why', () => {
    const agreed = { gradeAfter: car('H'), nextOn: '2026-11-24', nextMinute: 720, nextReason: '出差' }
    expect(courseAfter(talked('v1', last, agreed))).toMatchObject({
      ...{ dueOn: '2026-11-24', dueMinute: 720, limitOn: '2026-11-24' },
      dueReason: { kind: 'agreed', grade: 'H', anchorOn: '2026-11-18', why: '出差' },
    })
  })

  test('R04 is the cadence’s where the agreed day is the proposed one', () => {
    const agreed = { gradeAfter: car('H'), nextOn: '2026-11-20', nextMinute: 720 }
    expect(courseAfter(talked('v1', last, agreed))).toMatchObject({
      dueMinute: 720,
      dueReason: { kind: 'cadence' },
    })
  })

  test('R05 follows the version of the scheme in which the card was graded', () => {
    const [scheme] = rules.schemes
    const grades =
      scheme?.grades.map((grade) => ({ ...grade, cadence: { ...grade.cadence, gaps: [5] } })) ?? []
    const twoVersions: ShopRules = {
      ...rules,
      schemes: [
        ...rules.schemes,
        { ...rules.schemes[0], id: 'car', version: 2, name: { zh: '', en: '' }, grades },
      ],
    }
    const dueOf = (schemeVersion: number) =>
      cardAfter([begin, talked('v1', last, { gradeAfter: { ...car('H'), schemeVersion } })], twoVersions)
        .dueOn
    expect([dueOf(1), dueOf(2)]).toEqual(['2026-11-20', '2026-11-23'])
  })

  test('R05 takes the gaps of a cadence in turn while the grade stays', () => {
    const key = { schemeId: 'estate', schemeVersion: 1, code: 'key' }
    const talks = ['2026-11-10', '2026-11-13', '2026-11-17', '2026-11-24']
    const dueDays = talks.map((_, n) => {
      const past = talks.slice(0, n + 1).map((day) => talked(`v${day}`, at(day), { gradeAfter: key }))
      return cardAfter([created(at('2026-11-10', '09:00')), ...past], rules).dueOn
    })
    expect(dueDays).toEqual(['2026-11-13', '2026-11-17', '2026-11-24', '2026-12-01'])
  })

  test('R05 begins the gaps anew in another grade', () => {
    const grade = (code: string) => ({ gradeAfter: { schemeId: 'estate', schemeVersion: 1, code } })
    const talks = [
      talked('v1', at('2026-11-10'), grade('key')),
      talked('v2', at('2026-11-13'), grade('intent')),
    ]
    expect(courseAfter(...talks).dueOn).toBe('2026-11-16')
  })

  test('R64 moves off a rest day by the shop’s rule and says from where', () => {
    const fiveDays = { ...rules, calendar: fiveDayCalendar, restDayRule: 'later' } as const
    const talk = talked('v1', at('2026-11-19'), { gradeAfter: car('H') })
    expect(cardAfter([begin, talk], fiveDays)).toMatchObject({
      ...{ dueOn: '2026-11-23', limitOn: '2026-11-23' },
      dueReason: { kind: 'cadence', movedFrom: '2026-11-21' },
    })
  })

  test('R64 a visit entered late counts from the day it took place', () => {
    const late = { ...talked('v1', at('2026-11-12'), { gradeAfter: car('H') }), recordedAt: at('2026-11-20') }
    const newer = talked('v2', at('2026-11-15'), { gradeAfter: car('A') })
    expect(courseAfter(newer, late)).toMatchObject({ grade: car('A'), dueOn: '2026-11-22', visitCount: 2 })
  })
})

describe('the order of events', () => {
  const grades = (first: string, second: string) => [
    { ...talked('v1', last, { gradeAfter: car(first) }), recordedAt: at('2026-11-20') },
    { ...talked('v2', last, { gradeAfter: car(second) }), recordedAt: at('2026-11-19') },
  ]

  test('R61 of one hour, what was recorded last decides', () => {
    expect(courseAfter(...grades('H', 'A')).grade).toEqual(car('H'))
    expect(courseAfter(...grades('A', 'H')).grade).toEqual(car('A'))
  })

  test('R68 a call that shows no intent leaves the one shown before', () => {
    const shown = talked('v1', last, { callIntent: 'A' })
    expect(courseAfter(shown, talked('v2', at('2026-11-19'))).callIntent).toBe('A')
  })
})

describe('an attempt', () => {
  const graded = talked('v1', last, { gradeAfter: car('H') })

  test('R65 hides the card until the next try and is counted, nothing else', () => {
    const tried = attempted('t1', at('2026-11-20', '09:30'), {
      retryAt: at('2026-11-20', '11:30'),
      callIntent: 'E',
    })
    expect(courseAfter(graded, tried)).toEqual({
      ...courseAfter(graded),
      ...{ retryAt: at('2026-11-20', '11:30'), callIntent: 'E', attempts: 1, attemptDays: 1 },
      lastTriedAt: at('2026-11-20', '09:30'),
    })
  })

  test('R65 six on three days are 失联, six on two are not, and five on three are not', () => {
    const on = (...days: readonly string[]) => days.map((day, n) => attempted(`t${n}`, at(day, `1${n}:00`)))
    expect(
      courseAfter(...on('2026-11-11', '2026-11-11', '2026-11-12', '2026-11-12', '2026-11-13', '2026-11-13')),
    ).toMatchObject({ attempts: 6, attemptDays: 3, isOutOfTouch: true })
    expect(
      courseAfter(...on('2026-11-11', '2026-11-11', '2026-11-11', '2026-11-12', '2026-11-12', '2026-11-12')),
    ).toMatchObject({ attempts: 6, attemptDays: 2, isOutOfTouch: false })
    expect(
      courseAfter(...on('2026-11-11', '2026-11-12', '2026-11-13', '2026-11-14', '2026-11-15')).isOutOfTouch,
    ).toBe(false)
  })

  test('R65 anybody reached ends the row of attempts', () => {
    const tries = [1, 2, 3].map((n) => attempted(`t${n}`, at('2026-11-11', `1${n}:00`)))
    expect(courseAfter(...tries, answered('v1', at('2026-11-12')))).toMatchObject({
      attempts: 0,
      attemptDays: 0,
    })
  })

  test('R65 does not break the promise of an hour', () => {
    const promisedAt = at('2026-11-19', '15:00')
    const promise = answered('v1', last, { promisedAt })
    expect(courseAfter(promise, attempted('t1', at('2026-11-19', '15:01'))).promisedAt).toBe(promisedAt)
  })
})

describe('somebody reached who did not talk', () => {
  const graded = talked('v1', at('2026-11-11'), { gradeAfter: car('A') })

  test('R64 has a number, and the anchor stays', () => {
    const promisedAt = at('2026-11-18', '18:30')
    expect(courseAfter(graded, answered('v2', last, { promisedAt }))).toMatchObject({
      ...{
        visitCount: 2,
        lastVisitAt: last,
        lastEffectiveAt: at('2026-11-11'),
        dueOn: '2026-11-18',
        promisedAt,
      },
    })
  })

  test('R64 with another grade is due anew, from the same anchor', () => {
    expect(courseAfter(graded, answered('v2', last, { gradeAfter: car('H') }))).toMatchObject({
      ...{ grade: car('H'), dueOn: '2026-11-13', limitOn: '2026-11-14', anchorAt: at('2026-11-11') },
    })
  })

  test('R64 with the same grade keeps the day that was agreed', () => {
    const agreed = talked('v1', at('2026-11-11'), { gradeAfter: car('A'), nextOn: '2026-11-16' })
    expect(courseAfter(agreed, answered('v2', last, { gradeAfter: car('A') })).dueOn).toBe('2026-11-16')
  })

  test('R65 settles the try and the promise that were open', () => {
    const open = answered('v2', at('2026-11-12'), { promisedAt: at('2026-11-13'), retryAt: at('2026-11-13') })
    expect(courseAfter(open, talked('v3', last))).toMatchObject({ promisedAt: null, retryAt: null })
    const again = answered('v3', last, { promisedAt: at('2026-11-19') })
    expect(courseAfter(open, again)).toMatchObject({ promisedAt: at('2026-11-19'), retryAt: null })
  })
})

describe('endings and ways back', () => {
  const graded = talked('v1', last, { gradeAfter: car('A') })

  test('R39 a refusal is effective: the grade it leads to gives the cadence', () => {
    expect(
      courseAfter(graded, talked('v2', at('2026-11-20'), { outcome: 'refused', gradeAfter: car('C') })),
    ).toMatchObject({
      ...{ grade: car('C'), dueOn: '2026-12-20', limitOn: '2027-01-04', status: 'open' },
    })
  })

  test.each(['won', 'lost', 'stopped'] as const)('R20 %s leaves the queue', (status) => {
    const promise = answered('v2', at('2026-11-19'), {
      promisedAt: at('2026-11-21'),
      retryAt: at('2026-11-21'),
    })
    expect(
      courseAfter(graded, promise, talked('v3', at('2026-11-20'), { statusAfter: status })),
    ).toMatchObject({
      ...{
        status,
        dueOn: null,
        dueMinute: null,
        limitOn: null,
        dueReason: null,
        promisedAt: null,
        retryAt: null,
      },
    })
  })

  test('R20 ordered stays in the queue with its dates, and becomes won at delivery', () => {
    const dates = { orderedOn: '2026-11-20', deliveryOn: '2026-12-05' }
    const ordered = statusSet('s1', at('2026-11-20'), { status: 'ordered', ...dates })
    expect(courseAfter(graded, ordered)).toMatchObject({ status: 'ordered', dueOn: '2026-11-25', ...dates })
    const won = statusSet('s2', at('2026-12-05'), { status: 'won' })
    expect(courseAfter(graded, ordered, won)).toMatchObject({ status: 'won', dueOn: null, ...dates })
    const cancelled = statusSet('s2', at('2026-11-21'), { status: 'open' })
    expect(courseAfter(graded, ordered, cancelled)).toMatchObject({
      status: 'open',
      orderedOn: null,
      deliveryOn: null,
    })
  })

  test('R61 voiding a visit takes back the ending that came with it', () => {
    const closing = talked('v2', at('2026-11-20'), { statusAfter: 'stopped' })
    const reason = statusSet('s1', at('2026-11-20'), { status: 'stopped', reason: '无意向', visitId: 'v2' })
    expect(courseAfter(graded, closing, reason).status).toBe('stopped')
    expect(courseAfter(graded, closing, reason, voided('v2', at('2026-11-20', '10:01')))).toMatchObject({
      ...{ status: 'open', dueOn: '2026-11-25', visitCount: 2 },
    })
  })

  test('R20 an ending settles the promise and the try, also for a card that is opened again', () => {
    const promise = answered('v2', at('2026-11-19'), {
      promisedAt: at('2026-11-21'),
      retryAt: at('2026-11-21'),
    })
    const ending = statusSet('s1', at('2026-11-20'), { status: 'lost' })
    const opened = statusSet('s2', at('2026-11-21'), { status: 'open' })
    const settled = { promisedAt: null, retryAt: null, status: 'open' }
    expect(courseAfter(graded, promise, ending, opened)).toMatchObject({ ...settled, dueOn: '2026-11-25' })
    const afterwards = { ...promise, occurredAt: at('2026-11-20', '11:00') }
    expect(
      courseAfter(graded, ending, afterwards, reactivated('b1', at('2026-11-21'), '2026-12-01')),
    ).toMatchObject(settled)
  })

  test('R64 a regrade is counted from the anchor', () => {
    const agreed = talked('v1', last, { gradeAfter: car('A'), nextOn: '2026-11-19' })
    expect(courseAfter(agreed, regraded('r1', at('2026-11-21'), car('B')))).toMatchObject({
      ...{ grade: car('B'), dueOn: '2026-12-03', limitOn: '2026-12-08', queueRank: 30 },
    })
    expect(courseAfter(agreed, regraded('r1', at('2026-11-21'), car('A'))).dueOn).toBe('2026-11-19')
  })

  test('R02 a card that comes back is open, due on its day, and its numbers go on', () => {
    const tries = [1, 2, 3, 4, 5, 6].map((n) => attempted(`t${n}`, at(`2026-11-2${n}`)))
    const stopped = statusSet('s1', at('2026-11-27'), { status: 'stopped' })
    const back = reactivated('b1', at('2026-12-20'), '2027-01-15')
    expect(courseAfter(graded, ...tries, stopped, back)).toMatchObject({
      ...{
        status: 'open',
        dueOn: '2027-01-15',
        limitOn: '2027-01-15',
        attempts: 0,
        isOutOfTouch: false,
        visitCount: 1,
      },
      dueReason: { kind: 'reactivated', on: '2026-12-20' },
    })
  })
})

test('R08 a card without a grade ranks after the first grade and before the second', () => {
  const rankOf = (code: string | null) =>
    cardAfter([created(at('2026-11-10'), { grade: code === null ? null : car(code) })], rules).queueRank
  expect(['H', null, 'A', 'B', 'C'].map(rankOf)).toEqual(
    ['H', null, 'A', 'B', 'C'].map(rankOf).toSorted((a, b) => a - b),
  )
  expect(rankOf('Z')).toBe(rankOf(null))
})

test('a card without a beginning is refused', () => {
  expect(() => cardAfter([talked('v1', last)], rules)).toThrow('begins with its created event')
})
