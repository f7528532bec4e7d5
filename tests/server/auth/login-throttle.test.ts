import { beforeEach, describe, expect, test } from 'vitest'
import { type LoginThrottle, makeLoginThrottle } from '#main/server/auth/login-throttle.ts'

const START = Date.parse('2026-11-22T01:00:00.000Z')

describe('guessing at passwords', () => {
  let seconds = 0
  let throttle: LoginThrottle

  beforeEach(() => {
    seconds = 0
    throttle = makeLoginThrottle(() => new Date(START + seconds * 1000).toISOString())
  })

  function failTimes(name: string, times: number): void {
    for (let n = 0; n < times; n += 1) throttle.fail(name)
  }

  test('the first few slips cost nothing', () => {
    failTimes('browser lina', 3)
    expect(throttle.waitSeconds('browser lina')).toBe(0)
  })

  test('each further one doubles the wait, up to a minute', () => {
    failTimes('browser lina', 4)
    expect(throttle.waitSeconds('browser lina')).toBe(1)
    failTimes('browser lina', 2)
    expect(throttle.waitSeconds('browser lina')).toBe(4)
    failTimes('browser lina', 50)
    expect(throttle.waitSeconds('browser lina')).toBe(60)
  })

  test('nobody is shut out: after the wait the next try counts', () => {
    failTimes('browser lina', 50)
    seconds = 60
    expect(throttle.waitSeconds('browser lina')).toBe(0)
  })

  test('another person, and the same one at another seat, waits for nothing', () => {
    failTimes('browser lina', 50)
    expect(throttle.waitSeconds('browser chen')).toBe(0)
    expect(throttle.waitSeconds('window-1 lina')).toBe(0)
  })

  test('the right password forgets the slips', () => {
    failTimes('browser lina', 50)
    throttle.succeed('browser lina')
    expect(throttle.waitSeconds('browser lina')).toBe(0)
  })
})
