import { v7 as uuidv7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { type CardLife, inventLife } from '#main/server/demo/card-life.ts'
import type { Instant } from '#shared/domain/day.ts'
import { defaultShopRules } from '#shared/domain/shop-rules/default-shop-rules.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'

const rules = defaultShopRules('car')

/** Morning, evening and the last minute of a day, at a year's end, in a year without known holidays, on a leap day. */
const moments = [
  '2026-11-22T02:42:00.000Z',
  '2026-12-31T15:59:00.000Z',
  '2026-12-31T16:01:00.000Z',
  '2027-01-03T13:30:00.000Z',
  '2028-02-29T22:15:00.000Z',
] as const

function inventLives(now: Instant): readonly CardLife[] {
  const random = seededRandom(1)
  return Array.from({ length: 150 }, (_, index) =>
    inventLife({
      ...{ cardId: uuidv7(), agentId: uuidv7(), daysAgo: index, bestTime: index % 3 === 0 ? '晚上' : null },
      ...{ rules, random, now, newId: () => uuidv7() },
    }),
  )
}

describe.each(moments)('a demo made at %s', (now) => {
  const lives = inventLives(now)

  test('tells every contact after the one before, and none after now', () => {
    for (const { created, visits } of lives) {
      const told = [created, ...visits].map(({ recordedAt }) => recordedAt)
      expect(told).toEqual(told.toSorted())
      expect(told.every((at) => at <= now)).toBe(true)
    }
  })

  test('R02 leaves no open card without a day', () => {
    const open = lives.filter(({ course }) => course.status === 'open')
    expect(open.length).toBeGreaterThan(0)
    expect(open.filter(({ course }) => course.dueOn === null)).toEqual([])
  })
})
