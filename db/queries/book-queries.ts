import { query, readRows } from '../engine/fragment.ts'
import type { Reader } from '../reader.ts'

export interface BookCounts {
  readonly cards: number
  /** Open and ordered ones: those that may stand in the queue. */
  readonly openCards: number
  /** Numbered visits that were not taken back. */
  readonly visits: number
}

/** How much the book holds, binned cards left out: all rows less the few of a small index, since that is counted at once. */
export async function countBook(reader: Reader): Promise<BookCounts> {
  const [found] = await readRows<BookCounts>(
    reader,
    query`/* countBook */ select
      (select count(*) from card) - (select count(*) from card where deleted_at is not null) as cards,
      (select count(*) from card) - (select count(*) from card where is_queued = 0) as "openCards",
      (select cast(coalesce(sum(visits), 0) as bigint) from roll_up) as visits`,
  )
  return found ?? { cards: 0, openCards: 0, visits: 0 }
}

/** When the last change was made, null in a new book. */
export async function findLastChangeAt(reader: Reader): Promise<string | null> {
  const found = await reader
    .selectFrom('change')
    .select('at')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.at ?? null
}
