import { sql } from 'kysely'
import type { Reader } from '../reader.ts'

export interface BookCounts {
  readonly cards: number
  /** Open and ordered ones: those that may stand in the queue. */
  readonly openCards: number
  /** Numbered visits that were not taken back. */
  readonly visits: number
}

/** How much the book holds; binned cards are not counted. */
export async function countBook(reader: Reader): Promise<BookCounts> {
  return await reader
    .selectNoFrom((eb) => [
      eb
        .selectFrom('card')
        .select(eb.fn.countAll<number>().as('n'))
        .where('deletedAt', 'is', null)
        .as('cards'),
      eb
        .selectFrom('card')
        .select(eb.fn.countAll<number>().as('n'))
        .where('isQueued', '=', 1)
        .as('openCards'),
      eb
        .selectFrom('rollUp')
        .select(sql<number>`cast(coalesce(sum(visits), 0) as bigint)`.as('n'))
        .as('visits'),
    ])
    .executeTakeFirstOrThrow()
    .then(({ cards, openCards, visits }) => ({
      cards: cards ?? 0,
      openCards: openCards ?? 0,
      visits: visits ?? 0,
    }))
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
