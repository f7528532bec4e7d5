import { sql } from 'kysely'
import type { Reader } from '../reader.ts'

const FEWEST_DIGITS = 4
const MOST_DIGITS = 9

/**
 * The highest 编号 that starts with these characters (`A-26-`), binned cards counted; null before the first. A serial of
 * five digits is higher than one of four, though not as text: each length is one seek in card_number, the longest first.
 */
export async function findHighestNumber(reader: Reader, start: string): Promise<string | null> {
  for (let digits = MOST_DIGITS; digits >= FEWEST_DIGITS; digits--) {
    const found = await reader
      .selectFrom('card')
      .select('number')
      .where(sql`length(number)`, '=', start.length + digits)
      .where('number', '>=', `${start}${'0'.repeat(digits)}`)
      .where('number', '<=', `${start}${'9'.repeat(digits)}`)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (found) return found.number
  }
  return null
}
