import { v7 as newId } from 'uuid'
import type { Inputs } from '#shared/contract/client.ts'
import type { BenchDesk } from '../book/bench-desk.ts'
import { countCommits } from '../measure/count-commits.ts'
import type { Figure } from '../measure/figure.ts'
import { type Contender, type RoundPlan, roundsOf, runRounds, type Series } from '../measure/rounds.ts'
import { ratioOf, timingOf } from '../measure/statistics.ts'
import { openFlushFloor } from '../raw/flush-floor.ts'
import { prepareRawSave } from '../raw/raw-save.ts'

const MOST_TIMES_RAW = 2
const MOST_TIMES_SMALLER = 1.3
const SMALLER = 100_000
const LARGER = 1_000_000
const COUNTED_SAVES = 20

type VisitInput = Inputs['visit']['save']['visit']

/** A spoken-to customer, saved as the call desk saves one. */
const visit: VisitInput = {
  ...{ outcome: 'talked', channel: 'phone', direction: 'out', occurredAt: null, precision: 'minute' },
  ...{ seconds: 60, isMeasured: false, grade: 'B', impression: null },
  content: '客户表示近期比较忙，约下周三下午再联系，对价格比较敏感，希望先看一下置换方案，答应周末到店试驾。',
  ...{
    bottleneck: null,
    lateReason: null,
    phoneId: null,
    intentQuestions: [],
    invitation: 'none',
    close: null,
  },
  next: { on: '2026-11-24', minute: null, isPromise: false, reason: null },
}

/** A visit saved durable: call and parsed reply against the same rows by hand, and against the disk alone. */
export async function measureSave(desks: readonly BenchDesk[], plan: RoundPlan): Promise<readonly Figure[]> {
  const commits: Figure[] = []
  for (const desk of desks) commits.push(await countFlushes(desk))
  const floor = openFlushFloor(`${desks[0]?.file}.floor`)
  const disk: Contender = { name: 'floor', run: (turn) => floor.flush(turn) }
  const series = await runRounds([...desks.flatMap(contendersOf), disk], plan)
  floor.close()
  return [
    ...desks.flatMap(({ cards }) => [againstRaw(cards, series), againstDisk(cards, series)]),
    ...againstSmaller(desks, series),
    ...commits,
  ]
}

/** Each card is visited once, so that every save finds a story of the same length. */
function contendersOf(desk: BenchDesk): readonly Contender[] {
  const saveRaw = prepareRawSave(desk.sqlite)
  const ours = makeSaver(desk, 0)
  const theirs = listOpenCards(desk, 1)
  return [
    { name: `product ${desk.cards}`, run: () => ours() },
    {
      name: `raw ${desk.cards}`,
      run: (turn) => {
        const cardId = theirs[turn % theirs.length]?.id ?? ''
        saveRaw({ cardId, visitId: newId(), changeId: newId() })
      },
    },
  ]
}

/** Saves on the next card each time it is called, as the agent whose card it is. */
function makeSaver(desk: BenchDesk, half: 0 | 1): () => Promise<unknown> {
  const cards = listOpenCards(desk, half)
  const clients = new Map(desk.agentIds.map((id) => [id, desk.clientOf(id)]))
  let turn = 0
  return async () => {
    const card = cards[turn % cards.length]
    turn += 1
    const client = clients.get(card?.ownerId ?? '')
    if (!card || !client) throw new Error('there is no card to visit')
    return await client.visit.save({ changeId: newId(), visitId: newId(), cardId: card.id, visit })
  }
}

interface OpenCard {
  readonly id: string
  readonly ownerId: string
}

/** Open cards that are not yet due, every other one for each side, spread over the whole book. */
function listOpenCards({ sqlite, cards }: BenchDesk, half: 0 | 1): readonly OpenCard[] {
  const step = Math.max(1, Math.floor(cards / 20_000))
  const statement = sqlite.prepare<[number, number], OpenCard>(
    `select id, owner_id as ownerId from card where is_queued = 1 and visit_count = 1 and (doc / ?) % 2 = ? and doc % 7 < 3
      order by random() limit 10000`,
  )
  return statement.all(step, half)
}

async function countFlushes(desk: BenchDesk): Promise<Figure> {
  const save = makeSaver(desk, 0)
  await save()
  desk.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  for (let turn = 0; turn < COUNTED_SAVES; turn += 1) await save()
  const perVisit = countCommits(`${desk.file}-wal`) / COUNTED_SAVES
  const level = desk.sqlite.pragma('synchronous', { simple: true })
  return {
    ...{ row: 'save', what: 'flushes a visit', size: desk.cards, unit: '', product: perVisit, bound: 1 },
    ...{ against: 'one', raw: 1, ratio: perVisit, note: level === 2 ? 'synchronous=FULL' : 'NOT DURABLE' },
  }
}

function againstRaw(size: number, series: Series): Figure {
  const product = roundsOf(series, `product ${size}`)
  const raw = roundsOf(series, `raw ${size}`)
  return {
    ...{ row: 'save', what: 'visit saved, durable', size, unit: 'ms', bound: MOST_TIMES_RAW },
    ...{ product: timingOf(product), against: 'prepared statements', raw: timingOf(raw) },
    ratio: ratioOf(product, raw),
  }
}

function againstDisk(size: number, series: Series): Figure {
  const product = roundsOf(series, `product ${size}`)
  const floor = roundsOf(series, 'floor')
  return {
    ...{ row: 'save', what: 'visit saved, durable', size, unit: 'ms', bound: null },
    ...{ product: timingOf(product), against: 'fdatasync of 40 KB', raw: timingOf(floor) },
    ratio: ratioOf(product, floor),
  }
}

function againstSmaller(desks: readonly BenchDesk[], series: Series): readonly Figure[] {
  const sizes = desks.map(({ cards }) => cards)
  if (!sizes.includes(SMALLER) || !sizes.includes(LARGER)) return []
  const larger = roundsOf(series, `product ${LARGER}`)
  const smaller = roundsOf(series, `product ${SMALLER}`)
  return [
    {
      ...{ row: 'save', what: 'visit saved, 1M beside 100k', size: LARGER, unit: 'ms' },
      ...{ product: timingOf(larger), against: 'product, 100k', raw: timingOf(smaller) },
      ...{ ratio: ratioOf(larger, smaller), bound: MOST_TIMES_SMALLER },
    },
  ]
}
