import { StoreError } from '../store-error.ts'
import type { RollUpTable } from '../tables/change-tables.ts'
import type { Made } from '../tables/made.ts'
import { type CountedVisit, countVisit } from './roll-up.ts'
import type { RowDoor } from './row-door.ts'
import { deleteStatement, insertStatement, updateStatement } from './row-statement.ts'
import type { InsertWrite, RowWrite, UpdateWrite } from './row-write.ts'

/** Writes the rows of one command in their order and gives what they add to the daily counters. */
export async function writeRows(
  door: RowDoor,
  rows: readonly RowWrite[],
  made: Made,
): Promise<readonly RollUpTable[]> {
  const counters: RollUpTable[] = []
  for (const row of rows) {
    if ('insert' in row) counters.push(...(await insertRow(door, row, made)))
    else if ('update' in row) await updateRow(door, row)
    else
      await expectOne(door, {
        ...row,
        table: row.remove,
        statement: deleteStatement(door.store.engine, row.remove, row.id),
      })
  }
  return counters
}

async function insertRow(door: RowDoor, write: InsertWrite, made: Made): Promise<readonly RollUpTable[]> {
  const row = write.insert === 'importRow' ? write.row : { ...write.row, ...made }
  await door.run(insertStatement(door.store.engine, write.insert, row))
  if (write.insert === 'visit') return write.row.isVoid === 1 ? [] : [countVisit(toCounted(write.row), 1)]
  if (write.insert === 'void') return [await markVoid(door, write.row.visitId)]
  return []
}

async function updateRow(door: RowDoor, write: UpdateWrite): Promise<void> {
  if (Object.keys(write.set).length === 0) return
  const key = write.update === 'refusal' ? 'phoneKey' : 'id'
  const statement = updateStatement(door.store.engine, write.update, { key, id: write.id, row: write.set })
  await expectOne(door, { table: write.update, id: write.id, statement })
}

/** A void takes its visit out of every count; the visit itself stays as it was written (R61). */
async function markVoid(door: RowDoor, visitId: string): Promise<RollUpTable> {
  const visit = await door.tx
    .selectFrom('visit')
    .select(['agentId', 'day', 'gradeAfter', 'channel', 'number', 'isEffective', 'seconds'])
    .where('id', '=', visitId)
    .executeTakeFirst()
  if (!visit) throw new StoreError({ kind: 'row-missing', table: 'visit', id: visitId })
  await door.run(updateStatement(door.store.engine, 'visit', { key: 'id', id: visitId, row: { isVoid: 1 } }))
  return countVisit(visit, -1)
}

function toCounted(row: Extract<InsertWrite, { insert: 'visit' }>['row']): CountedVisit {
  return {
    ...row,
    number: row.number ?? null,
    seconds: row.seconds ?? null,
    gradeAfter: row.gradeAfter ?? null,
  }
}

interface Expected {
  readonly table: string
  readonly id: string
  readonly statement: Parameters<RowDoor['run']>[0]
}

async function expectOne(door: RowDoor, { table, id, statement }: Expected): Promise<void> {
  const touched = await door.run(statement)
  if (touched !== 1) throw new StoreError({ kind: 'row-missing', table, id })
}
