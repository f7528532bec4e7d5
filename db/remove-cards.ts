import type { RollUpTable } from './tables/change-tables.ts'
import { countVisit, sumCounters } from './write/roll-up.ts'
import type { RowDoor } from './write/row-door.ts'
import { placeholder } from './write/row-statement.ts'

/** What hangs on a card nobody has worked on, what refers to another before that one; its events of later acts are never among it. */
const partTables = [
  'visit',
  'course_event',
  'approval',
  'assignment',
  'phone',
  'contact',
  'customer_number',
] as const

/** Takes cards away as if they had never been made, and gives what that takes from the counters. */
export async function removeCards(
  door: RowDoor,
  cardIds: readonly string[],
): Promise<readonly RollUpTable[]> {
  const counters: RollUpTable[] = []
  for (const cardId of cardIds) {
    counters.push(...(await countersOf(door, cardId)))
    await removeKeys(door, cardId)
    for (const table of partTables) await remove(door, { table, column: 'card_id', id: cardId })
    await remove(door, { table: 'card', column: 'id', id: cardId })
  }
  return sumCounters(counters)
}

async function countersOf({ tx }: RowDoor, cardId: string): Promise<readonly RollUpTable[]> {
  const visits = await tx
    .selectFrom('visit')
    .select(['agentId', 'day', 'gradeAfter', 'channel', 'number', 'isEffective', 'seconds'])
    .where('cardId', '=', cardId)
    .where('isVoid', '=', 0)
    .execute()
  return visits.map((visit) => countVisit(visit, -1))
}

/** PostgreSQL drops the keys with their card. */
async function removeKeys(door: RowDoor, cardId: string): Promise<void> {
  if (door.store.engine === 'postgres') return
  await door.run({
    sql: 'delete from search_card where rowid = (select doc from card where id = ?)',
    values: [cardId],
  })
}

interface Removal {
  readonly table: string
  readonly column: string
  readonly id: string
}

async function remove(door: RowDoor, { table, column, id }: Removal): Promise<void> {
  const place = placeholder(door.store.engine, 0)
  await door.run({ sql: `delete from "${table}" where "${column}" = ${place}`, values: [id] })
}
