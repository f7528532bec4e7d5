import { join } from 'node:path'
import Database from 'better-sqlite3'
import { BOOK_FILE } from '#main/server/data-folder.ts'

/** One number from a book that another process has open. */
export function countInBook(folder: string, sql: string): number {
  const db = new Database(join(folder, BOOK_FILE), { readonly: true })
  try {
    return Number(db.prepare(sql).pluck().get())
  } finally {
    db.close()
  }
}
