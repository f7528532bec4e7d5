import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cadence, gapOf, proposeNext, type RestDayRule } from '#shared/domain/cadence.ts'
import { addDays, daysBetween } from '#shared/domain/day.ts'
import { isWorkingDay } from '#shared/domain/working-calendar.ts'
import { fiveDayCalendar, sevenDayCalendar } from '#shared/domain/working-calendar-presets.ts'

const gradeH: Cadence = { gaps: [2], repeat: 'last', limit: 3 }
const twiceAWeek: Cadence = { gaps: [3, 4], repeat: 'cycle', limit: null }
const keyCustomer: Cadence = { gaps: [3, 4, 7], repeat: 'last', limit: 10 }

const cadences: fc.Arbitrary<Cadence> = fc.record({
  gaps: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 5 }),
  repeat: fc.constantFrom('last', 'cycle'),
  limit: fc.option(fc.integer({ min: 0, max: 500 })),
})
const questions = fc.record({
  anchor: fc.integer({ min: 0, max: 700 }).map((n) => addDays('2025-06-01', n)),
  cadence: cadences,
  step: fc.integer({ min: 0, max: 50 }),
  calendar: fc.constantFrom(fiveDayCalendar, sevenDayCalendar),
  rule: fc.constantFrom<RestDayRule>('earlier', 'later'),
})

function fiveDays(anchor: string, cadence: Cadence, rule: RestDayRule) {
  return proposeNext({ anchor, cadence, step: 0, calendar: fiveDayCalendar, rule })
}

describe('R05 the gaps of a cadence', () => {
  test('end in the last one, again and again', () => {
    expect([0, 1, 2, 3, 4].map((step) => gapOf(keyCustomer, step))).toEqual([3, 4, 7, 7, 7])
  })

  test('or come round in turn: twice a week is 3 and 4', () => {
    expect([0, 1, 2, 3].map((step) => gapOf(twiceAWeek, step))).toEqual([3, 4, 3, 4])
  })

  test('of a cycle add up to the same length from any step', () => {
    fc.assert(
      fc.property(cadences, fc.nat(40), ({ gaps, limit }, start) => {
        const cycle: Cadence = { gaps, repeat: 'cycle', limit }
        const round = gaps.map((_, n) => gapOf(cycle, start + n))
        const sum = (some: readonly number[]) => some.reduce((total, gap) => total + gap, 0)
        return sum(round) === sum(gaps)
      }),
    )
  })
})

describe('R64 the next contact', () => {
  test('is due the ideal gap after the anchor, and the hard limit counts from the anchor too', () => {
    expect(
      proposeNext({
        anchor: '2026-11-18',
        cadence: gradeH,
        step: 0,
        calendar: sevenDayCalendar,
        rule: 'later',
      }),
    ).toEqual({ dueOn: '2026-11-20', limitOn: '2026-11-21', gapDays: 2, moved: null })
  })

  test('has no limit where its grade has none', () => {
    expect(fiveDays('2026-11-17', twiceAWeek, 'later').limitOn).toBeNull()
  })

  test('falls on a working day, always', () => {
    fc.assert(
      fc.property(questions, (question) => isWorkingDay(question.calendar, proposeNext(question).dueOn)),
    )
  })

  test('is never before the contact it follows, nor on its day unless the gap is none', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { dueOn, gapDays } = proposeNext(question)
        const distance = daysBetween(question.anchor, dueOn)
        return gapDays === 0 ? distance >= 0 : distance > 0
      }),
    )
  })

  test('in a shop that works all week is anchor plus gap and nothing else', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { dueOn, gapDays, moved } = proposeNext({ ...question, calendar: sevenDayCalendar })
        return moved === null && dueOn === addDays(question.anchor, gapDays)
      }),
    )
  })
})

describe('decision 4: a due day on a rest day', () => {
  const dueOnSaturday = '2026-11-19'

  test('moves earlier where the shop says 提前', () => {
    expect(fiveDays(dueOnSaturday, gradeH, 'earlier')).toMatchObject({
      dueOn: '2026-11-20',
      moved: { from: '2026-11-21', rule: 'earlier', overLimit: false },
    })
  })

  test('moves later where the shop says 顺延, and says when that is past the hard limit', () => {
    expect(fiveDays(dueOnSaturday, gradeH, 'later')).toMatchObject({
      dueOn: '2026-11-23',
      limitOn: '2026-11-22',
      moved: { from: '2026-11-21', rule: 'later', overLimit: true },
    })
  })

  test('moves later after all where earlier would be the day of the contact itself', () => {
    expect(fiveDays('2026-11-20', gradeH, 'earlier')).toMatchObject({
      dueOn: '2026-11-23',
      moved: { from: '2026-11-22', rule: 'later', overLimit: false },
    })
  })

  test('is past the limit only if it says so', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { dueOn, limitOn, gapDays, moved } = proposeNext(question)
        const { limit } = question.cadence
        const isLate = limitOn !== null && dueOn > limitOn
        const wasLateAnyway = limit !== null && gapDays > limit
        return !isLate || wasLateAnyway || moved?.overLimit === true
      }),
    )
  })

  test('remembers the day it was moved from', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { dueOn, gapDays, moved } = proposeNext(question)
        return (moved?.from ?? dueOn) === addDays(question.anchor, gapDays)
      }),
    )
  })
})
