import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultCallingHours } from '#shared/domain/calling-hours.ts'
import type { Instant } from '#shared/domain/day.ts'
import { findOutcome, type Outcome, retryAfter } from '#shared/domain/outcome.ts'
import { outcomePresets } from '#shared/domain/outcome-presets.ts'
import type { WorkingCalendar } from '#shared/domain/working-calendar.ts'
import { fiveDayCalendar, sevenDayCalendar } from '#shared/domain/working-calendar-presets.ts'
import { addMinutes, type Clockwork } from '#shared/domain/zone.ts'

const shanghai: Clockwork = { zone: 'Asia/Shanghai', dayStartsAt: 0 }
const fridayMorning = '2026-11-20T02:00:00.000Z'

function outcome(code: string): Outcome {
  const found = findOutcome(outcomePresets, code)
  if (!found) throw new Error(`No outcome ${code}`)
  return found
}

interface Situation {
  readonly at?: Instant
  readonly calendar?: WorkingCalendar
}

function retry(
  code: string,
  attemptNo: number,
  { at = fridayMorning, calendar = sevenDayCalendar }: Situation = {},
) {
  const callingHours = defaultCallingHours
  return retryAfter({ outcome: outcome(code), attemptNo, at, calendar, clockwork: shanghai, callingHours })
}

describe('R65 decision 2: the retry ladder', () => {
  test('tries a busy line again after a quarter of an hour, each time', () => {
    expect(retry('busy', 1)).toBe('2026-11-20T02:15:00.000Z')
    expect(retry('busy', 5)).toBe('2026-11-20T02:15:00.000Z')
  })

  test.each(['no-answer', 'off'])('%s: after 2 hours, the next working day, then every 2 days', (code) => {
    expect(retry(code, 1)).toBe('2026-11-20T04:00:00.000Z')
    expect(retry(code, 2)).toBe('2026-11-21T01:00:00.000Z')
    expect(retry(code, 3)).toBe('2026-11-22T01:00:00.000Z')
    expect(retry(code, 9)).toBe('2026-11-22T01:00:00.000Z')
  })

  test('goes over a weekend that the shop rests', () => {
    expect(retry('no-answer', 2, { calendar: fiveDayCalendar })).toBe('2026-11-23T01:00:00.000Z')
    expect(retry('no-answer', 3, { calendar: fiveDayCalendar })).toBe('2026-11-23T01:00:00.000Z')
  })

  test('stays inside calling hours: what would ring at ten in the evening waits for the morning', () => {
    expect(retry('no-answer', 1, { at: '2026-11-20T11:30:00.000Z' })).toBe('2026-11-21T01:00:00.000Z')
    expect(retry('busy', 1, { at: '2026-11-20T11:50:00.000Z' })).toBe('2026-11-21T01:00:00.000Z')
  })

  test('tries one who hung up on the next working day', () => {
    expect(retry('hung-up', 1)).toBe('2026-11-21T01:00:00.000Z')
  })

  test.each(['talked', 'promised', 'refused', 'appointment', 'dead-number', 'do-not-call'])(
    '%s has none',
    (code) => {
      expect(retry(code, 1)).toBeNull()
    },
  )

  test('is always later than the attempt', () => {
    const codes = fc.constantFrom(...outcomePresets.filter((some) => some.retry).map((some) => some.code))
    const moments = fc.nat(365 * 1440).map((n) => addMinutes('2026-01-01T00:00:00.000Z', n))
    const calendars = fc.constantFrom(fiveDayCalendar, sevenDayCalendar)
    fc.assert(
      fc.property(
        codes,
        fc.integer({ min: 1, max: 12 }),
        moments,
        calendars,
        (code, attemptNo, at, calendar) => {
          const next = retry(code, attemptNo, { at, calendar })
          return next !== null && next > at
        },
      ),
    )
  })
})

describe('R39 the outcomes shipped', () => {
  test('have the keys 1 to 9 of the call loop in order, and the rest behind 0', () => {
    const keyed = outcomePresets.filter((some) => some.key !== null)
    expect(keyed.map((some) => some.key)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
    expect(outcomePresets.filter((some) => some.more).every((some) => some.key === null)).toBe(true)
    expect(outcomePresets.map((some) => some.code)).toEqual([
      ...[
        'talked',
        'promised',
        'no-answer',
        'busy',
        'off',
        'dead-number',
        'hung-up',
        'refused',
        'appointment',
      ],
      ...['wrong-number', 'won', 'bought-elsewhere', 'do-not-call', 'message-sent'],
    ])
  })

  test('reach somebody or are attempts, by the table', () => {
    const attempts = outcomePresets.filter((some) => !some.reached).map((some) => some.code)
    expect(attempts).toEqual(['no-answer', 'busy', 'off', 'dead-number', 'wrong-number', 'message-sent'])
  })

  test('lower the grade only by a refusal, and mark 勿扰 only where it was asked for', () => {
    expect(outcomePresets.filter((some) => some.lowersGrade).map((some) => some.code)).toEqual(['refused'])
    expect(outcomePresets.filter((some) => some.refusal).map((some) => some.code)).toEqual(['do-not-call'])
  })

  test('hold the number dead, not the person', () => {
    const dead = outcomePresets.filter((some) => some.deadNumber)
    expect(dead.map((some) => some.code)).toEqual(['dead-number', 'wrong-number'])
    expect(dead.every((some) => some.closes === null)).toBe(true)
  })

  test('propose an ending where there is one', () => {
    const endings = outcomePresets.filter((some) => some.closes).map((some) => [some.code, some.closes])
    expect(endings).toEqual([
      ['won', 'won'],
      ['bought-elsewhere', 'lost'],
      ['do-not-call', 'stopped'],
    ])
  })

  test('R68 suggest the call intent that the table gives', () => {
    const intents = outcomePresets.slice(0, 9).map((some) => some.callIntents.join(''))
    expect(intents).toEqual(['CBA', 'C', 'E', 'E', 'FE', 'F', 'D', 'D', 'A'])
  })

  test('survive being stored as JSON', () => {
    expect(JSON.parse(JSON.stringify(outcomePresets))).toEqual(outcomePresets)
  })
})
