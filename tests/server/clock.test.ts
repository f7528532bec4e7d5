import { randomFillSync } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { makeClock } from '#main/server/context.ts'
import { createIdMaker } from '#main/server/new-id.ts'

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

const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

function idMaker(now: () => number): () => string {
  return createIdMaker({ now, fillRandom: randomFillSync, toId: uuidv7 })
}

test('ids stand in the order they were made in, all of one millisecond too, and none comes twice', () => {
  const newId = idMaker(() => 1_790_000_000_000)
  const ids = Array.from({ length: 2000 }, newId)
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(uuidV7)
})

test('an id names its millisecond', () => {
  const at = Date.UTC(2026, 10, 22)
  const id = idMaker(() => at)()
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(at)
})

test('ids go on in their order while the wall clock is set back', () => {
  const times = [5000, 4000, 5001, 3000]
  const newId = idMaker(() => times.shift() ?? 0)
  const ids = Array.from({ length: 6 }, newId)
  expect(ids.toSorted()).toEqual(ids)
})
