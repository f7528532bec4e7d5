import { parseArgs } from 'node:util'
import type { RoundPlan } from './measure/rounds.ts'

export const rowNames = ['queue', 'save', 'search', 'import', 'open'] as const
export type RowName = (typeof rowNames)[number]

export interface BenchOptions {
  readonly sizes: readonly number[]
  readonly rows: readonly RowName[]
  readonly json: string
  readonly plan: RoundPlan
}

export const usage = `npm run bench -- [--quick] [--sizes 10k,100k,1M] [--only ${rowNames.join('|')}]... [--json FILE]`
const usualSizes = ['10k', '100k', '1M']
const quickSizes = ['10k', '100k']
const usualPlan: RoundPlan = { rounds: 9, times: 100, warmUp: 500 }
const quickPlan: RoundPlan = { rounds: 7, times: 60, warmUp: 300 }

/** What was asked for on the command line; throws a sentence about what cannot be understood. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      only: { type: 'string', multiple: true },
      json: { type: 'string', default: 'test-results/bench.json' },
    },
  })
  const sizes = values.sizes?.split(',') ?? (values.quick ? quickSizes : usualSizes)
  return {
    sizes: sizes.map(readSize).toSorted((one, other) => one - other),
    rows: values.only?.map(readRowName) ?? rowNames,
    json: values.json,
    plan: values.quick ? quickPlan : usualPlan,
  }
}

function readSize(text: string): number {
  const found = /^(\d+)([kM]?)$/.exec(text)
  if (!found) throw new RangeError(`${text} is no size; 10k and 1M are`)
  const unit = { '': 1, k: 1_000, M: 1_000_000 }[found[2] ?? ''] ?? 1
  return Number(found[1]) * unit
}

function readRowName(text: string): RowName {
  const found = rowNames.find((name) => name === text)
  if (!found) throw new RangeError(`${text} is no row; there are ${rowNames.join(', ')}`)
  return found
}
