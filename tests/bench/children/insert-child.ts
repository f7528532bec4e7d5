// Inserts the cards and numbers of one book into another with prepared statements in one transaction, and nothing else.
import { performance } from 'node:perf_hooks'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { setPragmas } from '#db/engine/sqlite-pragmas.ts'
import { migrate } from '#db/migrate.ts'
import { openSqlite } from '#db/open-sqlite.ts'

const [source = '', target = ''] = process.argv.slice(2)
const made = openSqlite({ file: target })
await migrate(made)
await made.close()

const from = new SqliteDatabase(source, { readonly: true })
const to = new SqliteDatabase(target)
setPragmas(to, false)
to.pragma('foreign_keys = OFF')
const began = performance.now()
to.exec('begin')
const created = copyRows(from, to, 'card')
copyRows(from, to, 'phone')
to.exec('commit')
const seconds = (performance.now() - began) / 1000
to.close()
from.close()
console.log(JSON.stringify({ seconds, created, peakKib: process.resourceUsage().maxRSS }))

function copyRows(source: Database, target: Database, table: string): number {
  const rows = source.prepare(`select * from ${table}`).raw()
  const places = rows.columns().map(() => '?')
  const insert = target.prepare(`insert into ${table} values (${places.join(', ')})`)
  let count = 0
  for (const row of rows.iterate()) {
    insert.run(row)
    count += 1
  }
  return count
}
