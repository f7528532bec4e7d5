import { query, readRows } from '../../engine/fragment.ts'
import type { Reader } from '../../reader.ts'

/** How many cards that may be called nobody owns: they stand in no queue (R33). */
export async function countUnassigned(reader: Reader): Promise<number> {
  const [found] = await readRows<{ cards: number }>(
    reader,
    query`/* countUnassigned */ select count(*) as cards from card c where c.owner_id is null and c.is_queued = 1`,
  )
  return found?.cards ?? 0
}
