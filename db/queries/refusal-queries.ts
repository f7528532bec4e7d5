import type { Reader } from '../reader.ts'

/** Those of the keys (HMAC of a number under the book's key) whose number asked not to be called, unless that was lifted (decision 10). */
export async function findRefusedKeys(
  reader: Reader,
  phoneKeys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (phoneKeys.length === 0) return new Set()
  const rows = await reader
    .selectFrom('refusal')
    .select('phoneKey')
    .where('phoneKey', 'in', phoneKeys)
    .where('liftedAt', 'is', null)
    .execute()
  return new Set(rows.map(({ phoneKey }) => phoneKey))
}

/** Whether this number ever asked not to be called; a lifted refusal keeps its row. */
export async function hasRefusalRow(reader: Reader, phoneKey: string): Promise<boolean> {
  const found = await reader
    .selectFrom('refusal')
    .select('phoneKey')
    .where('phoneKey', '=', phoneKey)
    .executeTakeFirst()
  return found !== undefined
}
