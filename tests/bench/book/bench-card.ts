import type { BulkCard } from '#db/bulk-card.ts'
import { toCourseColumns } from '#db/course-columns.ts'
import { toVisitEvent } from '#db/queries/card-event-queries.ts'
import { toCreatedColumns } from '#db/queries/created-as.ts'
import { inventFacts, sources } from '#main/server/demo/invented-facts.ts'
import { inventMobile, inventName } from '#main/server/demo/invented-names.ts'
import { bestTimeIn } from '#shared/domain/callback/best-time.ts'
import { formatCardNumber } from '#shared/domain/card/card-number.ts'
import type { CreatedEvent, GradeMark } from '#shared/domain/card-event.ts'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import { addDays, type Instant } from '#shared/domain/day.ts'
import { searchKeysOf } from '#shared/domain/search-keys.ts'
import { type ShopRules, schemeFor } from '#shared/domain/shop-rules.ts'
import { carTemplate } from '#shared/domain/template/car-template.ts'
import { instantAt } from '#shared/domain/zone.ts'
import type { SeededRandom } from '#shared/lib/seeded-random.ts'
import { BENCH_NOW, BENCH_TODAY } from './bench-clock.ts'
import { benchVisit } from './bench-visit.ts'

const YEAR = 2026
const END_SHARE = 0.15
const NEVER_CALLED_SHARE = 0.1

export interface BenchCardWishes {
  readonly index: number
  readonly agentId: string
  readonly rules: ShopRules
  readonly random: SeededRandom
  newId(): string
}

/**
 * One invented customer with a visit, or none yet. 85 of 100 are open; of those one in eight is due up to today, a
 * third of them past today, a few promised or waiting for their next try: what an agent of a real shop has before him.
 */
export function benchCard(wishes: BenchCardWishes): BulkCard {
  const { index, agentId, rules, random, newId } = wishes
  const person = inventName(random)
  const id = newId()
  const number = formatCardNumber({ prefix: 'A', year: YEAR, serial: index + 1 })
  const mobile = inventMobile(index)
  const e164 = `+86${mobile}`
  const facts = inventFacts(person, random)
  const begin = beginning({ ...wishes, cardId: id, bestTime: bestTimeIn(facts) })
  const visits = random.chance(NEVER_CALLED_SHARE) ? [] : [benchVisit({ ...wishes, cardId: id, ...begin })]
  const events = visits.map((visit) => toVisitEvent(visit))
  return {
    card: {
      ...{ id, number, name: person.name, ownerId: agentId, source: random.pick(sources) },
      ...{ templateCode: carTemplate.code, templateVersion: carTemplate.version },
      facts: JSON.stringify(facts),
      isStarred: random.chance(0.06) ? 1 : 0,
      ...toCreatedColumns(begin.created),
      ...toCourseColumns(cardAfter([begin.created, ...events], rules)),
    },
    contacts: [],
    phones: [
      {
        ...{ id: newId(), cardId: id, typed: mobile, e164, line: 'mobile', state: 'good' },
        ...{ isShared: 0, position: 0 },
      },
    ],
    customerNumbers: [],
    courseEvents: [],
    visits,
    keys: searchKeysOf({ name: person.name, phones: [e164], others: [number] }),
  }
}

type Beginning = BenchCardWishes & { readonly cardId: string; readonly bestTime: string | null }

function beginning({ rules, random, cardId, bestTime }: Beginning) {
  const isEnded = random.chance(END_SHARE)
  const daysAgo = random.between(0, 3)
  const on = addDays(BENCH_TODAY, -daysAgo - 30)
  const occurredAt: Instant = instantAt(on, random.between(9 * 60, 18 * 60), rules.clockwork)
  const grade = randomGrade(rules, random)
  const created: CreatedEvent = {
    kind: 'created',
    ...{ id: cardId, occurredAt, recordedAt: BENCH_NOW, grade, stage: 'graded', bestTime },
    status: isEnded ? random.pick(['won', 'lost']) : 'open',
  }
  return { created, grade }
}

function randomGrade(rules: ShopRules, random: SeededRandom): GradeMark {
  const { id, version } = schemeFor(rules, null)
  const code = random.weighted([
    ['H', 5],
    ['A', 15],
    ['B', 30],
    ['C', 50],
  ])
  return { schemeId: id, schemeVersion: version, code }
}
