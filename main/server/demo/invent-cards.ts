import type { BulkCard } from '#db/bulk-card.ts'
import { yearOf } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/zone.ts'
import { type SeededRandom, seededRandom } from '#shared/lib/seeded-random.ts'
import type { HostParts } from '../context.ts'
import type { HiredPerson } from './hire-people.ts'
import { inventCard } from './invent-card.ts'

const SEED = 20_261_122
/** Days between two contacts of one customer, attempts counted, as the habits come out. */
const DAYS_BETWEEN = 8
const MOST_TRIES = 5_000

export interface DemoSize {
  readonly cards: number
  readonly visits: number
}

/** The customers of the demo shop: so many cards and exactly so many visits, every story running until now. */
export async function inventCards(
  host: HostParts,
  people: readonly HiredPerson[],
  size: DemoSize,
): Promise<readonly BulkCard[]> {
  const { rules } = await host.rules.get()
  const { newId } = host.clock
  const now = host.clock.now()
  const random = seededRandom(SEED)
  const year = yearOf(dayOf(now, rules.clockwork))
  const agents = people.filter(({ role }) => role === 'agent')
  const invent = (index: number, daysAgo: number) =>
    inventCard({ index, daysAgo, agentId: random.pick(agents).id, rules, random, now, year, newId })
  const average = size.visits / size.cards
  const cards: BulkCard[] = []
  let missing = size.visits
  for (let index = 0; index < size.cards; index += 1) {
    const card = invent(index, ageFor(missing / (size.cards - index), random))
    missing -= card.visits.length
    cards.push(card)
  }
  const retell = () => {
    const index = random.between(0, cards.length - 1)
    return { index, card: invent(index, ageFor(average, random)) }
  }
  return settle(cards, missing, retell)
}

/** Old enough for about so many visits; a tenth of all cards is of today or yesterday. */
function ageFor(visits: number, random: SeededRandom): number {
  if (visits <= 0 || random.chance(0.1)) return random.between(0, 1)
  return Math.ceil(visits * 2 * random.next() * DAYS_BETWEEN)
}

/** Tells single stories anew, keeping those that bring the sum nearer, until no visit is missing and none too many. */
function settle(
  cards: readonly BulkCard[],
  missing: number,
  retell: () => { readonly index: number; readonly card: BulkCard },
): readonly BulkCard[] {
  const settled = [...cards]
  let left = missing
  for (let tries = 0; left !== 0; tries += 1) {
    if (tries === MOST_TRIES) throw new Error(`The demo shop is ${left} visits away from its size`)
    const { index, card } = retell()
    const leftThen = left - card.visits.length + (settled[index]?.visits.length ?? 0)
    if (Math.abs(leftThen) >= Math.abs(left)) continue
    settled[index] = card
    left = leftThen
  }
  return settled
}
