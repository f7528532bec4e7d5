import { expect, test } from 'vitest'
import { type Figure, keepsBound } from './measure/figure.ts'
import { formatTable } from './measure/table.ts'

const figure: Figure = {
  ...{ row: 'queue', what: 'queue, first page of 50', size: 100_000, unit: 'ms' },
  product: { p50: 0.3, p95: 0.456, samples: 900 },
  ...{ against: 'prepared statements', raw: { p50: 0.2, p95: 0.31, samples: 900 }, ratio: 1.5, bound: 2 },
}

test('a figure that is above its bound is said to miss it', () => {
  expect(keepsBound(figure)).toBe(true)
  expect(keepsBound({ ...figure, ratio: 2.01 })).toBe(false)
  expect(formatTable([{ ...figure, ratio: 2.01 }])).toContain('MISSES')
})

test('a figure without a bound or without a measurement keeps and misses nothing', () => {
  expect(keepsBound({ ...figure, bound: null })).toBeNull()
  expect(keepsBound({ ...figure, ratio: null })).toBeNull()
})

test('the table has one line a figure, with both sides, their ratio and the bound', () => {
  const [, line] = formatTable([figure]).split('\n')
  expect(line?.split(/ {2,}/)).toEqual([
    'queue, first page of 50',
    ...['100,000', '0.300 ms', '0.456 ms', 'prepared statements', '0.200 ms', '0.310 ms', '1.50', '<= 2'],
  ])
})
