import type { SearchKeys } from '#shared/domain/search-keys.ts'
import { insertCardsPostgres } from './bulk-cards-postgres.ts'
import { insertCardsSqlite } from './bulk-cards-sqlite.ts'
import type { RollUpTable } from './tables/change-tables.ts'
import type { Made } from './tables/made.ts'
import { countVisit, sumCounters } from './write/roll-up.ts'
import type { RowDoor } from './write/row-door.ts'
import type { NewRow } from './write/row-write.ts'

/** A whole new card of an import: every column given, null where there is nothing. */
export interface BulkCard {
  readonly card: Omit<NewRow<'card'>, 'doc'>
  readonly contacts: readonly NewRow<'contact'>[]
  readonly phones: readonly NewRow<'phone'>[]
  readonly customerNumbers: readonly NewRow<'customerNumber'>[]
  readonly courseEvents: readonly NewRow<'courseEvent'>[]
  readonly visits: readonly NewRow<'visit'>[]
  readonly keys: SearchKeys
}

/** Inserts the cards of one import chunk with all that hangs on them, and gives what their visits add to the counters. */
export async function insertCards(
  door: RowDoor,
  cards: readonly BulkCard[],
  made: Made,
): Promise<readonly RollUpTable[]> {
  if (door.store.engine === 'sqlite') insertCardsSqlite(door.store, cards, made)
  else await insertCardsPostgres(door.tx, cards, made)
  return sumCounters(cards.flatMap(({ visits }) => visits.map((visit) => countVisit(toCounted(visit), 1))))
}

function toCounted(visit: NewRow<'visit'>): Parameters<typeof countVisit>[0] {
  return {
    ...visit,
    number: visit.number ?? null,
    seconds: visit.seconds ?? null,
    gradeAfter: visit.gradeAfter ?? null,
  }
}
