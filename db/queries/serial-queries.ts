import { sql } from 'kysely'
import type { Reader } from '../reader.ts'

/**
 * The highest 编号 that starts with these characters (seat and year), binned cards counted; null before the first.
 * A serial of five digits is higher than one of four, though not as text; mostly the newest card has it.
 */
export async function findHighestNumber(reader: Reader, start: string): Promise<string | null> {
  const newest = await reader
    .selectFrom('card')
    .select('number')
    .orderBy('doc', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (newest?.number.startsWith(start)) return newest.number
  const found = await reader
    .selectFrom('card')
    .select('number')
    .where('number', '>=', start)
    .where('number', '<', `${start}\u{10FFFF}`)
    .orderBy(sql`length(number)`, 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.number ?? null
}
