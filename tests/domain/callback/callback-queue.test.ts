import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandOf, isHidden, touchOf } from '#shared/domain/callback/band.ts'
import { countQueue, listQueue } from '#shared/domain/callback/callback-queue.ts'
import type { CallbackRow } from '#shared/domain/callback/callback-row.ts'
import { compareCallbacks } from '#shared/domain/callback/compare-callbacks.ts'
import { queueProfiles } from '#shared/domain/shop-rules.ts'
import { callbackRows, moment, queues } from '#tests/builders/arbitrary-queue.ts'
import { at } from '#tests/builders/card-events.ts'

const plain: CallbackRow = {
  ...{
    id: 'x',
    status: 'open',
    stage: 'lead',
    grade: 'A',
    queueRank: 20,
    dueOn: '2026-11-22',
    dueMinute: null,
  },
  ...{
    limitOn: '2026-11-25',
    promisedAt: null,
    retryAt: null,
    lastTriedAt: null,
    attempts: 0,
    visitCount: 1,
  },
  isStarred: false,
}
const row = (id: string, more: Partial<CallbackRow> = {}): CallbackRow => ({ ...plain, id, ...more })
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

describe('bandOf', () => {
  test.each([
    ['R08 the hour promised for now', { promisedAt: at('2026-11-22', '10:42') }, 'promised'],
    ['R08 the hour promised in a quarter', { promisedAt: at('2026-11-22', '10:57') }, 'promised'],
    ['R08 an hour promised yesterday and not kept', { promisedAt: at('2026-11-21') }, 'promised'],
    [
      'R08 an hour promised before the day is due',
      { promisedAt: at('2026-11-22'), dueOn: '2026-11-30' },
      'promised',
    ],
    ['R64 past the hard limit', { dueOn: '2026-11-18', limitOn: '2026-11-21' }, 'past-limit'],
    ['R64 on the day of the hard limit', { dueOn: '2026-11-19', limitOn: '2026-11-22' }, 'overdue'],
    ['R64 overdue where there is no limit', { dueOn: '2026-01-01', limitOn: null }, 'overdue'],
    ['R66 due today', {}, 'today'],
    ['R66 due tomorrow', { dueOn: '2026-11-23' }, null],
  ] as const)('%s', (_, more, band) => {
    expect(bandOf(row('x', more), moment)).toBe(band)
  })
})

describe('isHidden', () => {
  test.each([
    [{ retryAt: at('2026-11-22', '10:43') }, true],
    [{ retryAt: at('2026-11-22', '10:42') }, false],
    [{ promisedAt: at('2026-11-22', '10:58') }, true],
    [{ promisedAt: at('2026-11-22', '10:57') }, false],
    [{}, false],
  ])('R65 %j: %s', (more, expected) => {
    expect(isHidden(row('x', more), moment)).toBe(expected)
  })
})

describe('touchOf', () => {
  test.each([
    [{ dueOn: '2026-11-22' }, null],
    [{ dueOn: '2026-11-21' }, 'untouched'],
    [{ dueOn: '2026-11-21', lastTriedAt: at('2026-11-21', '23:59') }, 'untouched'],
    [{ dueOn: '2026-11-21', lastTriedAt: at('2026-11-22', '00:00') }, 'tried'],
  ])('R03 %j is %s', (more, expected) => {
    expect(touchOf(row('x', more), moment)).toBe(expected)
  })
})

describe('the order', () => {
  test('R08 bands first, then grade, day, hour (none last) and id', () => {
    const rows = [
      row('today, later hour', { dueMinute: 900 }),
      row('today, no hour b'),
      row('today, no hour a'),
      row('today, early hour', { dueMinute: 540 }),
      row('today, no grade', { grade: null, queueRank: 15 }),
      row('today, H', { grade: 'H', queueRank: 10, dueMinute: 1000 }),
      row('overdue C', { queueRank: 40, dueOn: '2026-11-21' }),
      row('overdue A, longer', { dueOn: '2026-11-19' }),
      row('past limit C', { queueRank: 40, dueOn: '2026-11-10', limitOn: '2026-11-12' }),
      row('promised second, H', { queueRank: 10, promisedAt: at('2026-11-22', '10:50') }),
      row('promised first, C', { queueRank: 40, promisedAt: at('2026-11-22', '10:45') }),
    ]
    expect(idsOf(listQueue(rows, moment))).toEqual([
      ...['promised first, C', 'promised second, H', 'past limit C', 'overdue A, longer', 'overdue C'],
      ...['today, H', 'today, no grade', 'today, early hour', 'today, later hour'],
      ...['today, no hour a', 'today, no hour b'],
    ])
  })

  test('R08 nearest to closing: ordered, then the funnel from the bottom, then grade', () => {
    const rows = [
      row('abandoned', { stage: 'abandoned' }),
      row('resource', { stage: 'resource', grade: 'H', queueRank: 10 }),
      row('opportunity A', { stage: 'opportunity' }),
      row('opportunity H', { stage: 'opportunity', grade: 'H', queueRank: 10 }),
      row('signed', { stage: 'signed', queueRank: 40 }),
      row('ordered', { status: 'ordered', stage: 'lead', queueRank: 40 }),
    ]
    expect(idsOf(listQueue(rows, moment, 'nearest-to-closing'))).toEqual([
      ...['ordered', 'signed', 'opportunity H', 'opportunity A', 'resource', 'abandoned'],
    ])
  })

  test('R08 new first: 新, grades from hot to cold, 关注, 尚未联系', () => {
    const noGrade = { grade: null, queueRank: 15 }
    const rows = [
      row('spoken to, no grade', noGrade),
      row('尚未联系', { ...noGrade, visitCount: 0, attempts: 2 }),
      row('关注', { ...noGrade, isStarred: true }),
      row('观望', { queueRank: 40 }),
      row('重点', { queueRank: 20 }),
      row('新', { ...noGrade, visitCount: 0 }),
    ]
    expect(idsOf(listQueue(rows, moment, 'new-first'))).toEqual([
      ...['新', '重点', '观望', '关注', '尚未联系', 'spoken to, no grade'],
    ])
  })
})

describe('laws', () => {
  const profiles = fc.constantFrom(...queueProfiles)
  const bandedRows = callbackRows.map((one) => ({ ...one, band: bandOf(one, moment) ?? ('today' as const) }))

  test('R08 the order is total: antisymmetric, transitive, and only a card equals itself', () => {
    fc.assert(
      fc.property(bandedRows, bandedRows, bandedRows, profiles, (a, b, c, profile) => {
        const compare = (one: typeof a, other: typeof a) => Math.sign(compareCallbacks(one, other, profile))
        expect(compare(a, b) + compare(b, a)).toBe(0)
        expect(compare(a, b) === 0).toBe(a.id === b.id)
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 1000 },
    )
  })

  test('R08 the list does not depend on the order in which its cards were found', () => {
    fc.assert(
      fc.property(queues, profiles, (rows, profile) => {
        expect(listQueue(rows.toReversed(), moment, profile)).toEqual(listQueue(rows, moment, profile))
      }),
    )
  })

  test('R66 the counts are the list: badge, bands, fresh, tried and untouched', () => {
    fc.assert(
      fc.property(queues, profiles, (rows, profile) => {
        const list = listQueue(rows, moment, profile)
        const counts = countQueue(rows, moment)
        const { total, promised, pastLimit, overdue, today, tried, untouched } = counts
        expect(total).toBe(list.length)
        expect(promised + pastLimit + overdue + today).toBe(total)
        expect(list.filter(({ band }) => band === 'past-limit')).toHaveLength(pastLimit)
        expect(tried + untouched).toBe(pastLimit + overdue)
        expect(counts.fresh).toBe(
          list.filter(({ visitCount, attempts }) => visitCount + attempts === 0).length,
        )
      }),
    )
  })

  test('R66 every card due up to today is listed or waits, never-called ones too', () => {
    fc.assert(
      fc.property(queues, (rows) => {
        const { total, later } = countQueue(rows, moment)
        const due = rows.filter((one) => one.dueOn <= moment.today || (one.promisedAt ?? '9') <= moment.soon)
        expect(total + later).toBe(due.length)
      }),
    )
  })

  test('R65 what is hidden comes back by itself once its hour has come', () => {
    fc.assert(
      fc.property(queues, (rows) => {
        const nextYear = { ...moment, now: at('2027-11-22'), soon: at('2027-11-22'), today: '2027-11-22' }
        expect(countQueue(rows, nextYear)).toMatchObject({ total: rows.length, later: 0 })
      }),
    )
  })
})
