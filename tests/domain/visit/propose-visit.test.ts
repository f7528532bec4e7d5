import { describe, expect, test } from 'vitest'
import { emptyVisit, proposeVisit } from '#shared/domain/visit/propose-visit.ts'
import type { VisitInput } from '#shared/domain/visit/visit-input.ts'
import { at, attempted, car, created, talked } from '#tests/builders/card-events.ts'
import { ask, now } from '#tests/builders/visit-form.ts'

const events = [created(at('2026-11-10')), talked('v1', at('2026-11-18'), { gradeAfter: car('A') })]

function propose(input: Partial<VisitInput>, bestTime: string | null = null, past = events) {
  return proposeVisit({ ...ask(past, { ...emptyVisit, ...input }), bestTime })
}

describe('proposeVisit', () => {
  test.each([
    ['H', '2026-11-24', '2026-11-25', 2],
    ['A', '2026-11-29', '2026-12-02', 7],
    ['B', '2026-12-07', '2026-12-12', 15],
    ['C', '2026-12-22', '2027-01-06', 30],
  ])('R04 grade %s proposes %s, at the latest %s', (grade, on, limitOn, gapDays) => {
    expect(propose({ outcome: 'talked', grade })).toEqual({
      ...{
        grade,
        next: { on, minute: null },
        limitOn,
        gapDays,
        movedFrom: null,
        evening: null,
        retryAt: null,
        callIntent: 'C',
      },
      reason: {
        ...{ kind: 'cadence', grade, anchor: 'effective', anchorOn: '2026-11-22', gapDays, movedFrom: null },
      },
    })
  })

  test('R04 keeps the grade while nobody has said another', () => {
    expect(propose({ outcome: 'talked' })).toMatchObject({ grade: 'A', next: { on: '2026-11-29' } })
  })

  test('R39 a refusal proposes the lowest grade and keeps its cadence', () => {
    expect(propose({ outcome: 'refused' })).toMatchObject({
      ...{ grade: 'C', next: { on: '2026-12-22' }, callIntent: 'D' },
    })
    expect(propose({ outcome: 'refused', grade: 'B' })).toMatchObject({
      grade: 'B',
      next: { on: '2026-12-07' },
    })
  })

  test('R09 the hour is the best time of the customer', () => {
    expect(propose({ outcome: 'talked' }, '中午，18:30 后').next).toEqual({ on: '2026-11-29', minute: 720 })
    expect(propose({ outcome: 'talked' }, '周末').next).toEqual({ on: '2026-11-29', minute: null })
  })

  test.each([
    ['no-answer', at('2026-11-22', '12:42'), 'E'],
    ['busy', at('2026-11-22', '10:57'), 'E'],
    ['off', at('2026-11-22', '12:42'), 'F'],
    ['hung-up', at('2026-11-23', '09:00'), 'D'],
    ['dead-number', null, 'F'],
  ])('R65 %s proposes the next try and leaves grade and day alone', (outcome, retryAt, callIntent) => {
    expect(propose({ outcome })).toMatchObject({ grade: 'A', next: null, reason: null, retryAt, callIntent })
  })

  test('R65 the ladder goes on from the attempts before', () => {
    const tries = [attempted('t1', at('2026-11-21', '09:00')), attempted('t2', at('2026-11-21', '11:00'))]
    expect(propose({ outcome: 'no-answer' }, null, [...events, ...tries]).retryAt).toBe(
      at('2026-11-24', '09:00'),
    )
  })

  test('R20 an ending proposes no next contact', () => {
    expect(propose({ outcome: 'won' })).toMatchObject({ next: null, retryAt: null })
  })

  test('R60 nothing comes of no outcome', () => {
    expect(propose({ outcome: '' })).toMatchObject({
      grade: null,
      next: null,
      retryAt: null,
      callIntent: null,
    })
  })

  test('R64 a visit entered late counts from its day, but proposes none that is over', () => {
    expect(propose({ outcome: 'talked', grade: 'H', occurredAt: at('2026-11-19') }).next?.on).toBe(
      '2026-11-22',
    )
    expect(propose({ outcome: 'talked', grade: 'A', occurredAt: at('2026-11-19') }).next?.on).toBe(
      '2026-11-26',
    )
  })
})

describe('the call intent', () => {
  test.each([
    [0, 'none', 'C'],
    [1, 'accepted', 'C'],
    [2, 'none', 'B'],
    [2, 'declined', 'B'],
    [3, 'accepted', 'A'],
  ] as const)('R68 %i questions, invitation %s: %s', (count, invitation, callIntent) => {
    const intentQuestions = Array.from({ length: count }, (_, n) => `q${n}`)
    expect(propose({ outcome: 'talked', intentQuestions, invitation }).callIntent).toBe(callIntent)
  })

  test('R68 an appointment is A whatever was asked', () => {
    expect(propose({ outcome: 'appointment' }).callIntent).toBe('A')
  })
})

test('the morning of the tests is a Sunday on which the shop works', () => {
  expect(now).toBe('2026-11-22T02:42:00.000Z')
})
