import type { Selectable } from 'kysely'
import type { Reader } from '../reader.ts'
import type { RefusalTable } from '../tables/card-tables.ts'

/** Those of the keys (HMAC of a number under the book's key) whose number asked not to be called, unless that was lifted (decision 10). */
export async function findRefusedKeys(
  reader: Reader,
  phoneKeys: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await listRefusals(reader, phoneKeys)
  return new Set(rows.filter(({ liftedAt }) => liftedAt === null).map(({ phoneKey }) => phoneKey))
}

/** Every key whose number may not be called, for an import that asks a million times. */
export async function listRefusedKeys(reader: Reader): Promise<ReadonlySet<string>> {
  const rows = await reader.selectFrom('refusal').select('phoneKey').where('liftedAt', 'is', null).execute()
  return new Set(rows.map(({ phoneKey }) => phoneKey))
}

/** The refusals of these keys; one that was lifted keeps its row. */
export async function listRefusals(
  reader: Reader,
  phoneKeys: readonly string[],
): Promise<Selectable<RefusalTable>[]> {
  if (phoneKeys.length === 0) return []
  return await reader.selectFrom('refusal').selectAll().where('phoneKey', 'in', phoneKeys).execute()
}
