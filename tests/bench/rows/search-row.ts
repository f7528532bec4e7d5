import { searchKeysOf } from '#shared/domain/search-keys.ts'
import type { BenchDesk } from '../book/bench-desk.ts'
import type { Figure } from '../measure/figure.ts'
import { type Contender, type RoundPlan, roundsOf, runRounds, type Series } from '../measure/rounds.ts'
import { ratioOf, timingOf } from '../measure/statistics.ts'
import { prepareLikeScan } from '../raw/raw-search.ts'

const MOST_TIMES_SCAN = 0.02
/** The size the bound speaks of: a small book is read from end to end before a call has crossed the border. */
const BOUND_CARDS = 1_000_000
const ASKED = 40
/** A scan of a million cards takes so long that few are enough. */
const SCANS_A_ROUND = 3
const NOWHERE = '龘靐'

interface Question {
  readonly what: string
  readonly texts: readonly string[]
}

/** What the search box asks, by somebody who may see the whole shop, against the same book read from end to end. */
export async function measureSearch(
  desks: readonly BenchDesk[],
  plan: RoundPlan,
): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const desk of desks) figures.push(...(await measureBook(desk, plan)))
  return figures
}

async function measureBook(desk: BenchDesk, plan: RoundPlan): Promise<readonly Figure[]> {
  const questions = inventQuestions(desk)
  await expectFound(desk, questions)
  const series = await runRounds(
    questions.map((question) => contenderOf(desk, question)),
    plan,
  )
  const scan = prepareLikeScan(desk.sqlite)
  const scans = await runRounds([{ name: 'scan', run: () => scan(NOWHERE) }], {
    rounds: plan.rounds,
    times: SCANS_A_ROUND,
    warmUp: 1,
  })
  return questions.map(({ what }) => figureOf({ what, size: desk.cards, series, scans }))
}

function contenderOf({ clientOf, ownerId }: BenchDesk, { what, texts }: Question): Contender {
  const client = clientOf(ownerId)
  return { name: what, run: (turn) => client.search.find({ text: texts[turn % texts.length] ?? '' }) }
}

interface Sample {
  readonly name: string
  readonly e164: string
}

/** Texts from cards spread over the book; the last question finds nothing. */
function inventQuestions({ sqlite, cards }: BenchDesk): readonly Question[] {
  const samples = sqlite
    .prepare<[number, number], Sample>(
      `select c.name, p.e164 from card c join phone p on p.card_id = c.id where c.doc % ? = 1 and length(c.name) = 3 limit ?`,
    )
    .all(Math.max(1, Math.floor(cards / (ASKED * 2))), ASKED)
  const mobiles = samples.map(({ e164 }) => e164.slice(3))
  return [
    { what: 'search, whole number', texts: mobiles },
    { what: 'search, four digits inside', texts: mobiles.map((mobile) => mobile.slice(4, 8)) },
    { what: 'search, name of two signs', texts: samples.map(({ name }) => name.slice(1)) },
    {
      what: 'search, initials',
      texts: samples.map(({ name }) => searchKeysOf({ name, phones: [] }).initials),
    },
    { what: 'search, nothing found', texts: [NOWHERE, '99999999999', 'qqxxzz'] },
  ]
}

/** A search that finds nothing is quick and worth nothing. */
async function expectFound(
  { clientOf, ownerId, cards }: BenchDesk,
  questions: readonly Question[],
): Promise<void> {
  const client = clientOf(ownerId)
  for (const { what, texts } of questions) {
    for (const text of texts.slice(0, 5)) {
      const found = await client.search.find({ text })
      const wantsNothing = what.endsWith('nothing found')
      if ((found.length === 0) !== wantsNothing)
        throw new Error(`${what} of ${cards} cards: ${text} found ${found.length}`)
    }
  }
}

interface OneQuestion {
  readonly what: string
  readonly size: number
  readonly series: Series
  readonly scans: Series
}

function figureOf({ what, size, series, scans }: OneQuestion): Figure {
  const product = roundsOf(series, what)
  const scan = roundsOf(scans, 'scan')
  return {
    ...{ row: 'search', what, size, unit: 'ms', bound: size >= BOUND_CARDS ? MOST_TIMES_SCAN : null },
    ...{ product: timingOf(product), against: 'LIKE over three columns', raw: timingOf(scan) },
    ratio: ratioOf(product, scan),
  }
}
