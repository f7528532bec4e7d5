import { type Selectable, sql } from 'kysely'
import type { ChangeId } from '#shared/domain/ids.ts'
import type { Reader } from '../reader.ts'
import type { ChangeTable } from '../tables/change-tables.ts'

export type ChangeRow = Selectable<ChangeTable>

/** What a change is about: a noun and its id. */
export interface Entity {
  readonly entity: string
  readonly entityId: string
}

/** Changes after a local position, oldest first: what sync, live views and audits read on from. */
export function listChangesSince(
  reader: Reader,
  { position, limit }: { readonly position: number; readonly limit: number },
): Promise<ChangeRow[]> {
  return reader
    .selectFrom('change')
    .selectAll()
    .where('position', '>', position)
    .orderBy('position')
    .limit(limit)
    .execute()
}

/** One change by its id. */
export function findChange(reader: Reader, changeId: ChangeId): Promise<ChangeRow | undefined> {
  return reader.selectFrom('change').selectAll().where('id', '=', changeId).executeTakeFirst()
}

/** Everything that was done to one thing, oldest first: its field history. */
export function listChangesOf(reader: Reader, { entity, entityId }: Entity): Promise<ChangeRow[]> {
  return reader
    .selectFrom('change')
    .selectAll()
    .where('entity', '=', entity)
    .where('entityId', '=', entityId)
    .orderBy('position')
    .execute()
}

/** Changes of one batch, oldest first: the chunks of an import. */
export function listChangesOfBatch(reader: Reader, batchId: string): Promise<ChangeRow[]> {
  return reader.selectFrom('change').selectAll().where('batchId', '=', batchId).orderBy('position').execute()
}

/** Position of the last change of one thing, 0 where it has none: an edit based on an older one is stale. */
export async function findVersion(reader: Reader, { entity, entityId }: Entity): Promise<number> {
  const found = await reader
    .selectFrom('change')
    .select(sql<number>`coalesce(max(position), 0)`.as('version'))
    .where('entity', '=', entity)
    .where('entityId', '=', entityId)
    .executeTakeFirst()
  return found?.version ?? 0
}
