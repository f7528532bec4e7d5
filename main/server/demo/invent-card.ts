import type { BulkCard } from '#db/bulk-card.ts'
import { toCourseColumns } from '#db/course-columns.ts'
import { toCreatedColumns } from '#db/queries/created-as.ts'
import type { NewRow } from '#db/write/row-write.ts'
import { bestTimeIn } from '#shared/domain/callback/best-time.ts'
import { formatCardNumber } from '#shared/domain/card/card-number.ts'
import type { Instant } from '#shared/domain/day.ts'
import { searchKeysOf } from '#shared/domain/search-keys.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import { carTemplate } from '#shared/domain/template/car-template.ts'
import type { SeededRandom } from '#shared/lib/seeded-random.ts'
import { closingRow, visitRow } from '../visit/visit-row.ts'
import { type CardLife, inventLife } from './card-life.ts'
import { inventFacts, sources } from './invented-facts.ts'
import { inventMobile, inventName } from './invented-names.ts'

interface CardWishes {
  readonly index: number
  readonly agentId: string
  readonly daysAgo: number
  readonly rules: ShopRules
  readonly random: SeededRandom
  readonly now: Instant
  readonly year: number
  newId(): string
}

/** One invented customer, whole: front, number and story, ready for the bulk insert. */
export function inventCard(wishes: CardWishes): BulkCard {
  const { index, agentId, random, year, newId } = wishes
  const person = inventName(random)
  const facts = inventFacts(person, random)
  const id = newId()
  const life = inventLife({ ...wishes, cardId: id, bestTime: bestTimeIn(facts) })
  const number = formatCardNumber({ prefix: 'A', year, serial: index + 1 })
  const e164 = `+86${inventMobile(index)}`
  return {
    card: {
      ...{ id, number, name: person.name, ownerId: agentId, source: random.pick(sources) },
      ...{
        templateCode: carTemplate.code,
        templateVersion: carTemplate.version,
        facts: JSON.stringify(facts),
      },
      isStarred: random.chance(0.06) ? 1 : 0,
      ...toCreatedColumns(life.created),
      ...toCourseColumns(life.course),
    },
    contacts: [],
    phones: [phoneRow({ id: newId(), cardId: id, e164, life })],
    customerNumbers: [],
    courseEvents: life.closings.map((event) => closingRow(event, id)),
    visits: life.visits.map(visitRow),
    keys: searchKeysOf({ name: person.name, phones: [e164], others: [number] }),
  }
}

interface InventedNumber {
  readonly id: string
  readonly cardId: string
  readonly e164: string
  readonly life: CardLife
}

function phoneRow({ id, cardId, e164, life }: InventedNumber): NewRow<'phone'> {
  const isRefused = life.visits.some(({ outcome }) => outcome === 'do-not-call')
  return {
    ...{ id, cardId, typed: e164.slice(3), e164, line: 'mobile', isShared: 0, position: 0 },
    state: isRefused ? 'refused' : 'good',
  }
}
