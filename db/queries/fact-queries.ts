import { sql } from 'kysely'
import type { Reader } from '../reader.ts'

interface FactUse {
  readonly key: string
  /** One word of it; null for any value. */
  readonly option: string | null
}

const PAGE = 2_000

/** How many cards hold a fact, or this word under it, those in the bin too: they may come back (R62). */
export async function countFactUse(reader: Reader, use: FactUse): Promise<number> {
  let count = 0
  for (let after = 0; ; ) {
    const page = await listLikely(reader, use, after)
    count += page.filter(({ facts }) => holds(facts, use)).length
    const last = page.at(-1)
    if (!last) return count
    after = last.doc
  }
}

/** Cards whose text has the key and the word somewhere: the same on both engines, and few enough to be read. */
function listLikely(reader: Reader, { key, option }: FactUse, after: number) {
  const likely = [`${JSON.stringify(key)}:`, ...(option === null ? [] : [JSON.stringify(option)])]
  return reader
    .selectFrom('card')
    .select(['doc', 'facts'])
    .where('doc', '>', after)
    .where((where) =>
      where.and(likely.map((words) => sql<boolean>`facts like ${`%${plain(words)}%`} escape '~'`)),
    )
    .orderBy('doc')
    .limit(PAGE)
    .execute()
}

function plain(words: string): string {
  return words.replace(/[~%_]/g, '~$&')
}

function holds(text: string, { key, option }: FactUse): boolean {
  const facts: Readonly<Record<string, unknown>> = JSON.parse(text)
  const value = facts[key]
  if (value === undefined || value === null) return false
  return option === null || [value].flat().includes(option)
}
