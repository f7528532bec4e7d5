import type { Reader } from '../reader.ts'
import type { SettingTable } from '../tables/book-tables.ts'
import type { RuleTable } from '../tables/rule-tables.ts'

export type RuleRow = Pick<RuleTable, 'code' | 'version' | 'body'>
type RuleTableName = 'scheme' | 'outcome' | 'template' | 'calendarYear'

/** Every version of the shop's rules of one kind, a later one after its predecessor. */
export function listRules(reader: Reader, table: RuleTableName): Promise<RuleRow[]> {
  return reader
    .selectFrom(table)
    .select(['code', 'version', 'body'])
    .orderBy('code')
    .orderBy('version')
    .execute()
}

/** One version of one rule. */
export function findRule(
  reader: Reader,
  {
    table,
    code,
    version,
  }: { readonly table: RuleTableName; readonly code: string; readonly version: number },
): Promise<RuleRow | undefined> {
  return reader
    .selectFrom(table)
    .select(['code', 'version', 'body'])
    .where('code', '=', code)
    .where('version', '=', version)
    .executeTakeFirst()
}

export type SettingRow = Pick<SettingTable, 'key' | 'version' | 'value'>

/** The settings of the whole shop that are in force: of each key the newest version. */
export async function listBookSettings(reader: Reader): Promise<readonly SettingRow[]> {
  const rows = await reader
    .selectFrom('setting')
    .select(['key', 'version', 'value'])
    .where('scope', '=', 'book')
    .orderBy('version')
    .execute()
  return [...new Map(rows.map((row) => [row.key, row])).values()]
}

/** One setting of each person who has it, in its newest version. */
export async function listUserSettings(
  reader: Reader,
  key: string,
): Promise<readonly (SettingRow & Pick<SettingTable, 'scopeId'>)[]> {
  const rows = await reader
    .selectFrom('setting')
    .select(['key', 'version', 'value', 'scopeId'])
    .where('scope', '=', 'user')
    .where('key', '=', key)
    .orderBy('version')
    .execute()
  return [...new Map(rows.map((row) => [row.scopeId, row])).values()]
}
