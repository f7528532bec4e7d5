import type { BenchDesk } from '../book/bench-desk.ts'
import type { Figure } from '../measure/figure.ts'
import { type Contender, type RoundPlan, roundsOf, runRounds, type Series } from '../measure/rounds.ts'
import { ratioOf, timingOf } from '../measure/statistics.ts'
import { prepareRawQueue } from '../raw/raw-queue.ts'

const MOST_TIMES_RAW = 2
const MOST_TIMES_SMALLER = 1.3
const SMALLER = 100_000
const LARGER = 1_000_000

/** The first page of 今日回访, agent after agent: call and parsed reply against the same rows by hand. */
export async function measureQueue(desks: readonly BenchDesk[], plan: RoundPlan): Promise<readonly Figure[]> {
  for (const desk of desks) await expectSameRows(desk)
  const series = await runRounds(desks.flatMap(contendersOf), plan)
  return [...desks.map(({ cards }) => againstRaw(cards, series)), ...againstSmaller(desks, series)]
}

function contendersOf({ cards, sqlite, agentIds, clientOf }: BenchDesk): readonly Contender[] {
  const raw = prepareRawQueue(sqlite)
  const clients = agentIds.map((id) => clientOf(id))
  return [
    { name: `product ${cards}`, run: (turn) => clients[turn % clients.length]?.queue.list({}) },
    { name: `raw ${cards}`, run: (turn) => raw(agentIds[turn % agentIds.length] ?? '') },
  ]
}

/** A comparison with something that answers otherwise would be worth nothing. */
async function expectSameRows({ cards, sqlite, agentIds, clientOf }: BenchDesk): Promise<void> {
  const raw = prepareRawQueue(sqlite)
  for (const agentId of agentIds.slice(0, 5)) {
    const { rows } = await clientOf(agentId).queue.list({})
    const ours = rows.map(({ number }) => number).join()
    const theirs = raw(agentId).map(numberOf).join()
    if (ours !== theirs) throw new Error(`the queues of ${cards} cards differ:\n${ours}\n${theirs}`)
  }
}

function numberOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'number' in row ? row.number : undefined
}

function againstRaw(size: number, series: Series): Figure {
  const product = roundsOf(series, `product ${size}`)
  const raw = roundsOf(series, `raw ${size}`)
  return {
    ...{ row: 'queue', what: 'queue, first page of 50', size, unit: 'ms', bound: MOST_TIMES_RAW },
    ...{ product: timingOf(product), against: 'prepared statements', raw: timingOf(raw) },
    ratio: ratioOf(product, raw),
  }
}

function againstSmaller(desks: readonly BenchDesk[], series: Series): readonly Figure[] {
  const sizes = desks.map(({ cards }) => cards)
  if (!sizes.includes(SMALLER) || !sizes.includes(LARGER)) return []
  return ['product', 'raw'].map((who): Figure => {
    const larger = roundsOf(series, `${who} ${LARGER}`)
    const smaller = roundsOf(series, `${who} ${SMALLER}`)
    return {
      ...{ row: 'queue', what: `queue, ${who}, 1M beside 100k`, size: LARGER, unit: 'ms' },
      ...{ product: timingOf(larger), against: `${who}, 100k`, raw: timingOf(smaller) },
      ...{ ratio: ratioOf(larger, smaller), bound: who === 'product' ? MOST_TIMES_SMALLER : null },
    }
  })
}
