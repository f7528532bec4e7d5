import type { BulkCard } from './bulk-card.ts'
import { insertCardsPostgres } from './bulk-cards-postgres.ts'
import { insertCardsSqlite } from './bulk-cards-sqlite.ts'
import type { RollUpTable } from './tables/change-tables.ts'
import type { Made } from './tables/made.ts'
import { countVisit, sumCounters } from './write/roll-up.ts'
import type { RowDoor } from './write/row-door.ts'
import type { NewRow } from './write/row-write.ts'

/** So many whole cards exist at once: those of a chunk are made as they are asked for. */
const CARDS_AT_ONCE = 500

/** Inserts the cards of one import chunk with all that hangs on them, and gives what their visits add to the counters. */
export async function insertCards(
  door: RowDoor,
  cards: Iterable<BulkCard>,
  made: Made,
): Promise<readonly RollUpTable[]> {
  const counters: RollUpTable[] = []
  for (const some of slicesOf(cards)) {
    if (door.store.engine === 'sqlite') insertCardsSqlite(door.store, some, made)
    else await insertCardsPostgres(door.tx, some, made)
    counters.push(...some.flatMap(({ visits }) => visits.map((visit) => countVisit(toCounted(visit), 1))))
  }
  return sumCounters(counters)
}

function* slicesOf(cards: Iterable<BulkCard>): Generator<readonly BulkCard[]> {
  let slice: BulkCard[] = []
  for (const card of cards) {
    slice.push(card)
    if (slice.length < CARDS_AT_ONCE) continue
    yield slice
    slice = []
  }
  if (slice.length > 0) yield slice
}

function toCounted(visit: NewRow<'visit'>): Parameters<typeof countVisit>[0] {
  return {
    ...visit,
    number: visit.number ?? null,
    seconds: visit.seconds ?? null,
    gradeAfter: visit.gradeAfter ?? null,
  }
}
