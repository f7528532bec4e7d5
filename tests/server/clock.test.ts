import { expect, test } from 'vitest'
import { makeClock } from '#main/server/context.ts'

const day = '2026-11-22T02:42:00.000Z'
const dayBefore = '2026-11-21T02:42:00.000Z'

function clockAt(times: readonly string[], last: string | null = null) {
  const left = [...times]
  return makeClock({ now: () => left.shift() ?? day, newId: () => 'id' }, last)
}

test('no two stamps are the same, however fast they are asked for', () => {
  const clock = clockAt([day, day, day])
  const stamps = [clock.stamp(), clock.stamp(), clock.stamp()]
  expect(new Set(stamps).size).toBe(3)
  expect(stamps.toSorted()).toEqual(stamps)
})

test('a wall clock that is set back sets no stamp back', () => {
  const clock = clockAt([day, dayBefore])
  const first = clock.stamp()
  expect(clock.stamp() > first).toBe(true)
})

test('stamps go on after the newest one of the book, also in a later run', () => {
  const last = clockAt([day]).stamp()
  expect(clockAt([dayBefore], last).stamp() > last).toBe(true)
})

test('stamps have one width, so that text compares as time does', () => {
  const clock = clockAt([day, day])
  expect(clock.stamp()).toHaveLength(clock.stamp().length)
})
