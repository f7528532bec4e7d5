import { expect, test } from 'vitest'
import { median, percentile, ratioOf, timingOf } from './measure/statistics.ts'

test('the median is the middle one, or the mean of two middles', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 2, 9])).toBe(3)
})

test('a percentile is the nearest of the values that were measured', () => {
  const hundred = Array.from({ length: 100 }, (_, place) => place + 1)
  expect(percentile(hundred, 0.5)).toBe(50)
  expect(percentile(hundred, 0.95)).toBe(95)
  expect(percentile([7], 0.95)).toBe(7)
})

test('one noisy round does not move the timing of all rounds', () => {
  expect(
    timingOf([
      [1, 1, 2],
      [1, 1, 2],
      [50, 60, 70],
    ]),
  ).toEqual({ p50: 1, p95: 2, samples: 9 })
})

test('a ratio compares rounds that ran side by side, so that a slow minute falls on both', () => {
  const product = [[2], [20], [2]]
  const raw = [[1], [10], [1]]
  expect(ratioOf(product, raw)).toBe(2)
})

test('nothing measured is an error, not a zero', () => {
  expect(() => median([])).toThrow('nothing was measured')
  expect(() => percentile([], 0.5)).toThrow('nothing was measured')
})
