import type { Reader } from '../reader.ts'

/** A setting of the whole shop in its newest version. */
export interface Remembered {
  readonly version: number
  readonly value: string
}

/** The newest version of one setting of the shop; undefined where it was never made. */
export function findBookSetting(reader: Reader, key: string): Promise<Remembered | undefined> {
  return reader
    .selectFrom('setting')
    .select(['version', 'value'])
    .where('scope', '=', 'book')
    .where('key', '=', key)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}
