import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CardEvent, GradeMark, RegradeEvent } from '#shared/domain/card-event.ts'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import { carScheme } from '#shared/domain/grade-scheme-presets.ts'
import { defaultShopRules } from '#shared/domain/shop-rules/default-shop-rules.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import { lives } from '#tests/builders/arbitrary-life.ts'
import { at, car, created, regraded, shuffled, talked } from '#tests/builders/card-events.ts'

const shipped = defaultShopRules()
const tighter = {
  ...carScheme,
  version: 2,
  grades: carScheme.grades.map((grade) => ({
    ...grade,
    cadence: { gaps: [1, 2, 4], repeat: 'last', limit: 5 } as const,
  })),
}
const rules: ShopRules = { ...shipped, schemes: [...shipped.schemes, tighter] }
const movedAt = at('2026-06-01')

function second(code: string): GradeMark {
  return { ...car(code), schemeVersion: 2 }
}

function moved(code: string, keepsAgreed = false): RegradeEvent {
  const move = { moveId: 'move-1', from: car(code), keepsAgreed }
  return { ...regraded('moved', movedAt, second(code)), move }
}

const undone: RegradeEvent = { ...regraded('undone', movedAt, car('A')), undoes: 'moved' }
const courseAfter = (events: readonly CardEvent[]) => cardAfter(events, rules)

describe('R05 a card that is moved to another version of its scheme', () => {
  const talks = [
    created(at('2026-05-01')),
    talked('v1', at('2026-05-10'), { gradeAfter: car('A') }),
    talked('v2', at('2026-05-20'), { gradeAfter: car('A'), nextOn: '2026-05-29' }),
  ]

  test('keeps its letter and its place in the gaps, and is due by the new ones', () => {
    expect(courseAfter([...talks, moved('A')])).toMatchObject({
      ...{ grade: second('A'), dueOn: '2026-05-22', limitOn: '2026-05-25' },
    })
  })

  test('keeps the day that people agreed on themselves', () => {
    expect(courseAfter([...talks, moved('A', true)])).toMatchObject({
      ...{ grade: second('A'), dueOn: '2026-05-29', limitOn: '2026-05-29' },
    })
  })

  test('stays where a visit had judged it meanwhile, though that was entered later', () => {
    const late = talked('v3', at('2026-05-30'), { gradeAfter: second('H'), recordedAt: at('2026-06-02') })
    expect(courseAfter([...talks, moved('A'), late]).grade).toEqual(second('H'))
  })
})

describe('R05 a move that is taken back', () => {
  test('has never been, in whatever order its events arrive', () => {
    fc.assert(
      fc.property(lives, fc.constantFrom('H', 'A', 'B', 'C'), fc.boolean(), (events, code, keeps) => {
        const all = [...events, moved(code, keeps), undone]
        expect(courseAfter(all)).toEqual(courseAfter(events))
        expect(courseAfter(shuffled(all, [5, 1, 4, 2, 3]))).toEqual(courseAfter(events))
      }),
    )
  })

  test('touches neither the number of visits, the anchor nor the tries while it lasts', () => {
    fc.assert(
      fc.property(lives, fc.constantFrom('H', 'A', 'B', 'C'), fc.boolean(), (events, code, keeps) => {
        const { visitCount, anchorAt, attempts, status, promisedAt, retryAt } = courseAfter(events)
        const after = courseAfter([...events, moved(code, keeps)])
        expect(after).toMatchObject({ visitCount, anchorAt, attempts, status, promisedAt, retryAt })
      }),
    )
  })
})
