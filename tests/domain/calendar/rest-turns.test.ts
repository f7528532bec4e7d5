import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coversOn, isResting, type RestTurn, uncoveredOn } from '#shared/domain/calendar/rest-turns.ts'
import { addDays } from '#shared/domain/day.ts'

function turnOf(userId: string, part: Partial<RestTurn> = {}): RestTurn {
  return { userId, name: userId, weekdays: [], offDays: [], workDays: [], coverId: null, ...part }
}

const [monday, tuesday] = ['2026-11-23', '2026-11-24']
const li = turnOf('li', { weekdays: [2], coverId: 'zhao' })

const turns = fc
  .array(
    fc.record({
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
      offDays: fc.uniqueArray(fc.constantFrom(monday, tuesday), { maxLength: 2 }),
      workDays: fc.uniqueArray(fc.constantFrom(monday, tuesday), { maxLength: 2 }),
      cover: fc.nat(8),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((some) =>
    some.map(({ cover, ...rest }, n) =>
      turnOf(`u${n}`, { ...rest, coverId: cover < some.length ? `u${cover}` : null }),
    ),
  )
const days = fc.nat(20).map((n) => addDays('2026-11-20', n))

describe('decision 4: 轮休', () => {
  test('is by weekday, and a single day beats the weekday both ways', () => {
    expect(isResting(li, tuesday)).toBe(true)
    expect(isResting({ ...li, workDays: [tuesday] }, tuesday)).toBe(false)
    expect(isResting({ ...li, offDays: [monday] }, monday)).toBe(true)
  })

  test('a colleague covers that day, and the day after it is over by itself', () => {
    const team = [li, turnOf('zhao')]
    expect([...coversOn(team, tuesday)]).toEqual([['zhao', ['li']]])
    expect([...coversOn(team, addDays(tuesday, 1))]).toEqual([])
  })

  test('a cover who rests too hands it on, and where nobody is left it is said', () => {
    const zhao = turnOf('zhao', { offDays: [tuesday], coverId: 'wu' })
    expect([...coversOn([li, zhao, turnOf('wu')], tuesday)]).toEqual([['wu', ['li', 'zhao']]])
    const circle = [li, { ...zhao, coverId: 'li' }]
    expect([...coversOn(circle, tuesday)]).toEqual([])
    expect(uncoveredOn(circle, tuesday).map(({ userId }) => userId)).toEqual(['li', 'zhao'])
  })

  test('only who rests is covered, once, and only by somebody who works', () => {
    fc.assert(
      fc.property(turns, days, (team, day) => {
        const covers = coversOn(team, day)
        const covered = [...covers.values()].flat()
        const resting = (id: string) => team.some((turn) => turn.userId === id && isResting(turn, day))
        expect(new Set(covered).size).toBe(covered.length)
        expect(covered.every(resting)).toBe(true)
        expect([...covers.keys()].some(resting)).toBe(false)
        const left = uncoveredOn(team, day).map(({ userId }) => userId)
        expect([...covered, ...left].toSorted()).toEqual(
          team
            .map(({ userId }) => userId)
            .filter(resting)
            .toSorted(),
        )
      }),
    )
  })
})
