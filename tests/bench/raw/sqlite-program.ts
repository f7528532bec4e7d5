import { execFileSync, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import SqliteDatabase from 'better-sqlite3'

const TABLES = ['card', 'phone'] as const

/** Whether the `sqlite3` program is on this machine. */
export function hasSqliteProgram(): boolean {
  return spawnSync('sqlite3', ['--version']).status === 0
}

/** The rows of a book's cards and numbers as CSV files; gives one path a table. */
export function exportRows(book: string, prefix: string): readonly string[] {
  return TABLES.map((table) => {
    const file = `${prefix}-${table}.csv`
    execFileSync('sqlite3', ['-readonly', book], {
      input: `.mode csv\n.output ${file}\nselect * from ${table};\n`,
    })
    return file
  })
}

/** Seconds that `.import` takes for those files, into tables with the book's own columns and indexes; durable as the book. */
export function timeImport(book: string, files: readonly string[], target: string): number {
  const script = [
    'pragma journal_mode = WAL; pragma synchronous = FULL; pragma cache_size = -65536;',
    ...schemaOf(book),
    '.mode csv',
    ...TABLES.map((table, place) => `.import ${files[place]} ${table}`),
  ]
  const from = performance.now()
  execFileSync('sqlite3', [target], { input: `${script.join('\n')}\n`, stdio: ['pipe', 'ignore', 'inherit'] })
  const seconds = (performance.now() - from) / 1000
  for (const end of ['', '-wal', '-shm']) rmSync(target + end, { force: true })
  return seconds
}

/** `.import` knows no null, only empty text, so the tables have no constraints and partial indexes ask for empty text. */
function schemaOf(book: string): readonly string[] {
  const sqlite = new SqliteDatabase(book, { readonly: true })
  const statements = TABLES.flatMap((table) => {
    const columns = sqlite.prepare(`select name, type from pragma_table_info('${table}')`).raw().all()
    const indexes = sqlite
      .prepare(`select sql from sqlite_schema where type = 'index' and tbl_name = ? and sql is not null`)
      .pluck()
      .all(table)
      .map(
        (sql) =>
          `${String(sql)
            .replaceAll(/ is not null/gi, " <> ''")
            .replaceAll(/ is null/gi, " = ''")};`,
      )
    const named = columns.map((column) => (Array.isArray(column) ? `"${column[0]}" ${column[1]}` : ''))
    const ids = `create unique index ${table}_own_id on ${table} (id);`
    return [`create table ${table} (${named.join(', ')});`, ids, ...indexes]
  })
  sqlite.close()
  return statements
}
