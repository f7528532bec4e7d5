import { expect, test } from 'vitest'
import { runBench } from './bench.ts'

const A_MINUTE = 60_000

test(
  'the bench runs on a book of a thousand cards, and both sides do the same work',
  async () => {
    const { figures, machine, noise } = await runBench({
      ...{
        sizes: [1_000],
        rows: ['queue', 'save', 'search'],
        json: '',
        plan: { rounds: 2, times: 5, warmUp: 2 },
      },
    })
    expect(machine.cores).toBeGreaterThan(0)
    expect(noise.before.p95ToP50).toBeGreaterThanOrEqual(1)
    expect(new Set(figures.map(({ row }) => row))).toEqual(new Set(['queue', 'save', 'search']))
    for (const { ratio } of figures) expect(ratio).toBeGreaterThan(0)
    const flushes = figures.find(({ what }) => what === 'flushes a visit')
    expect(flushes).toMatchObject({ product: 1, note: 'synchronous=FULL' })
  },
  A_MINUTE,
)
