import type { Database } from 'better-sqlite3'

const MIB = 1024 * 1024
/** 'CRD1' as a number: `file` and `PRAGMA application_id` tell our books from other people's databases. */
export const APPLICATION_ID = 0x43524431

/**
 * Sets what no file remembers, so it is done on every open. synchronous above all: a WAL file that better-sqlite3
 * opens again runs at NORMAL, where a power cut may take the last saved visits (R80).
 */
export function setPragmas(sqlite: Database, readOnly: boolean): void {
  sqlite.pragma('busy_timeout = 5000')
  sqlite.pragma('trusted_schema = OFF')
  sqlite.pragma('cell_size_check = ON')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('temp_store = MEMORY')
  sqlite.pragma('cache_size = -65536')
  if (readOnly) return
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma(`journal_size_limit = ${64 * MIB}`)
  sqlite.pragma('secure_delete = ON')
}
