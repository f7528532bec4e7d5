import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CardEvent } from '#shared/domain/card-event.ts'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import { carScheme, logScheme } from '#shared/domain/grade-scheme-presets.ts'
import { moveCard, type SchemeMove } from '#shared/domain/scheme/move-card.ts'
import { addToSummary, type MoveLine } from '#shared/domain/scheme/move-summary.ts'
import { defaultShopRules } from '#shared/domain/shop-rules/default-shop-rules.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import { lives } from '#tests/builders/arbitrary-life.ts'
import { at, car, created, talked } from '#tests/builders/card-events.ts'

const shipped = defaultShopRules()
const second = {
  ...carScheme,
  version: 2,
  grades: carScheme.grades.map((grade) => ({
    ...grade,
    cadence: { gaps: [4], repeat: 'last', limit: 6 } as const,
  })),
}
const rules: ShopRules = { ...shipped, schemes: [...shipped.schemes, second] }
const toSecond: SchemeMove = { moveId: 'move-1', fromSchemeId: 'car', to: second, codes: {} }
const event = { id: 'event-1', at: at('2026-11-22', '12:00') }

const graded = (code: string, nextOn: string | null = null) => [
  created(at('2026-11-01')),
  talked('v1', at('2026-11-18'), { gradeAfter: car(code), nextOn }),
]
const move = (events: readonly CardEvent[], to = toSecond) => moveCard({ events, move: to, rules, event })

describe('R05 moving a card to a new version of its scheme', () => {
  test('moves a day that was only the cadence’s, and keeps one that people agreed on', () => {
    expect(move(graded('A', '2026-11-25'))).toMatchObject({
      ...{ before: { dueOn: '2026-11-25' }, after: { dueOn: '2026-11-22', limitOn: '2026-11-24' } },
    })
    expect(move(graded('A', '2026-11-24'))).toMatchObject({
      ...{ before: { dueOn: '2026-11-24' }, after: { dueOn: '2026-11-24', grade: { schemeVersion: 2 } } },
    })
  })

  test('leaves alone who has no grade, is of another scheme, or is there already', () => {
    expect(move([created(at('2026-11-01'))])).toBeNull()
    expect(move(graded('A'), { ...toSecond, fromSchemeId: 'log' })).toBeNull()
    const there = { schemeId: 'car', schemeVersion: 2, code: 'A' }
    expect(move([created(at('2026-11-01'), { grade: there })])).toBeNull()
  })

  test('takes a grade to the one that was chosen for it, in another scheme too', () => {
    const toLog = { ...toSecond, to: logScheme, codes: { H: 'A', A: 'B' } }
    expect(move(graded('A'), toLog)?.after).toMatchObject({
      ...{ grade: { schemeId: 'log', schemeVersion: 1, code: 'B' }, dueOn: '2026-11-25', queueRank: 20 },
    })
    expect(move(graded('H'), { ...toLog, codes: { H: 'gone' } })).toBeNull()
  })

  test('done twice is done once', () => {
    fc.assert(
      fc.property(lives, (events) => {
        const moved = move(events)
        if (!moved) return
        expect(move([...events, moved.event])).toBeNull()
        expect(cardAfter([...events, moved.event], rules)).toEqual(moved.after)
      }),
    )
  })

  test('never moves a day that does not come from the cadence', () => {
    fc.assert(
      fc.property(lives, (events) => {
        const moved = move(events)
        if (!moved || moved.before.dueReason?.kind === 'cadence') return
        expect(moved.after.dueOn).toBe(moved.before.dueOn)
      }),
    )
  })
})

describe('the dry run of a move', () => {
  test('counts earlier, later and the same, and who becomes overdue, grade by grade', () => {
    const cards = [graded('A'), graded('A', '2026-11-24'), graded('H'), graded('B')]
    const lines = cards.reduce<readonly MoveLine[]>((sum, events) => {
      const moved = move(events)
      return moved ? addToSummary(sum, moved, '2026-11-23') : sum
    }, [])
    const none = { earlier: 0, later: 0, same: 0, overdue: 0, pastLimit: 0 }
    expect(lines).toEqual([
      { ...none, from: 'A', to: 'A', cards: 2, earlier: 1, same: 1, overdue: 1 },
      { ...none, from: 'H', to: 'H', cards: 1, later: 1 },
      { ...none, from: 'B', to: 'B', cards: 1, earlier: 1, overdue: 1 },
    ])
  })

  test('counts every moved card once, as earlier, later or the same', () => {
    fc.assert(
      fc.property(fc.array(lives, { maxLength: 6 }), (cards) => {
        const moved = cards.flatMap((events) => move(events) ?? [])
        const lines = moved.reduce<readonly MoveLine[]>(
          (sum, one) => addToSummary(sum, one, '2026-01-10'),
          [],
        )
        const total = (key: 'cards' | 'earlier' | 'later' | 'same') =>
          lines.reduce((sum, line) => sum + line[key], 0)
        expect(total('cards')).toBe(moved.length)
        expect(total('earlier') + total('later') + total('same')).toBe(moved.length)
      }),
    )
  })
})
