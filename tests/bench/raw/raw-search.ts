import type { Database } from 'better-sqlite3'

/**
 * The whole book read for a text in three columns, as a program without an index must when nothing more is found:
 * the name and 编号 of every card, and every number.
 */
export function prepareLikeScan(sqlite: Database): (text: string) => readonly unknown[] {
  const scan = sqlite.prepare<[string, string, string]>(
    `select id, name, number from card not indexed where name like ? or number like ?
      union all select card_id, e164, null from phone not indexed where e164 like ?`,
  )
  return (text) => {
    const pattern = `%${text}%`
    return scan.all(pattern, pattern, pattern)
  }
}
