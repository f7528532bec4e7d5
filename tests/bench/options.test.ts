import { expect, test } from 'vitest'
import { readBenchOptions, rowNames } from './options.ts'

test('without a word three sizes and all rows are measured', () => {
  expect(readBenchOptions([])).toEqual({
    sizes: [10_000, 100_000, 1_000_000],
    rows: rowNames,
    json: 'test-results/bench.json',
    plan: { rounds: 9, times: 100, warmUp: 500 },
  })
})

test('a quick bench leaves the million out', () => {
  expect(readBenchOptions(['--quick'])).toMatchObject({ sizes: [10_000, 100_000], plan: { rounds: 7 } })
})

test('rows, sizes and the place of the JSON are chosen by name', () => {
  const chosen = readBenchOptions([
    '--only',
    'queue',
    '--only',
    'save',
    '--sizes',
    '1M,1k',
    '--json',
    'a.json',
  ])
  expect(chosen).toMatchObject({ rows: ['queue', 'save'], sizes: [1_000, 1_000_000], json: 'a.json' })
})

test('what is no row and no size is named', () => {
  expect(() => readBenchOptions(['--only', 'speed'])).toThrow('speed is no row')
  expect(() => readBenchOptions(['--sizes', 'big'])).toThrow('big is no size')
})
