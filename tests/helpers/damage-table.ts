import { closeSync, openSync, writeSync } from 'node:fs'
import Database from 'better-sqlite3'

/** Overwrites the first page of one table and of each of its indexes, as a failing disk does: the file still opens, the table no longer reads. */
export function damageTable(file: string, table: string): void {
  const book = new Database(file)
  book.pragma('wal_checkpoint(truncate)')
  const pageSize = Number(book.pragma('page_size', { simple: true }))
  const roots = book.prepare('select rootpage from sqlite_schema where tbl_name = ? and rootpage > 0')
  const pages = roots.pluck().all(table).map(Number)
  book.close()
  const bytes = openSync(file, 'r+')
  for (const page of pages) writeSync(bytes, Buffer.alloc(pageSize, 0xff), 0, pageSize, (page - 1) * pageSize)
  closeSync(bytes)
}
