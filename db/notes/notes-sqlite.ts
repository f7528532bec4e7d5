import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { type Fragment, query } from '../engine/fragment.ts'
import type { SqliteStore } from '../store.ts'
import { notePairsOf } from './note-pairs.ts'

const NOTES_FILE = 'notes.db'
/** Notes are indexed when so many wait: one by one would cost each saved visit a third of its time. */
const NOTES_TO_WAIT = 64
/** So many notes are indexed in one go: a write waits no more than a second for a backlog. */
const NOTES_AT_ONCE = 20_000

const TABLES = `
  create table if not exists notes.indexed (doc integer primary key, visit_id text not null) strict;
  create virtual table if not exists notes.search_note using fts5 (pairs, content = '', contentless_delete = 1,
    detail = none, tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N*'");`
const NEWEST = `select doc, exists (select 1 from visit where rowid = doc and id = visit_id) as isThere from notes.indexed`
const LAST = 'select max(rowid) as doc from visit'
const NEXT = 'select rowid as doc, id, content from visit where rowid > ? order by rowid limit ?'
const INSERT = 'insert into notes.search_note (rowid, pairs) values (?, ?)'
const REMEMBER = 'insert into notes.indexed (doc, visit_id) values (?, ?)'
const FORGET = 'delete from notes.indexed'
const FORGET_ALL = ['delete from notes.search_note', FORGET]

/** Connections that have the file of notes beside their book; each write asks. */
const attached = new WeakSet<Database>()

/**
 * Attaches the words of notes, which lie in a file of their own beside the book. It is made from the book and never
 * flushed: a file that cannot be read is made anew.
 */
export function attachNotes(store: SqliteStore): void {
  const { sqlite, file } = store
  const isOnDisk = file !== ':memory:' && !sqlite.readonly
  const place = isOnDisk ? join(dirname(file), NOTES_FILE) : ':memory:'
  try {
    attach(store, place)
  } catch {
    if (attached.delete(sqlite)) sqlite.exec('detach notes')
    if (isOnDisk) for (const end of ['', '-wal', '-shm']) rmSync(place + end, { force: true })
    attach(store, place)
  }
}

function attach({ sqlite }: SqliteStore, place: string): void {
  if (attached.has(sqlite)) return
  sqlite.prepare('attach ? as notes').run(place)
  attached.add(sqlite)
  sqlite.pragma('notes.journal_mode = WAL')
  sqlite.pragma('notes.synchronous = OFF')
  sqlite.exec(TABLES)
}

/**
 * Indexes the notes of visits that came since the last time, in the transaction that stores the latest; a backlog is
 * worked off a piece at each write. A damaged file of notes never costs a visit: it is made anew at the next start.
 */
export function indexNewNotes(store: SqliteStore): void {
  if (!attached.has(store.sqlite)) return
  try {
    const start = findStart(store)
    const { doc: last } = Object(store.statements.get(LAST).get([]))
    if (Number(last) - start >= NOTES_TO_WAIT) indexNext(store, start)
  } catch (error) {
    if (!store.sqlite.inTransaction) throw error
  }
}

/** Where the next note lies; from the first one again when the newest indexed visit is not the book's any more. */
function findStart({ statements }: SqliteStore): number {
  const { doc, isThere } = Object(statements.get(NEWEST).get([]) ?? {})
  if (doc === undefined) return 0
  if (isThere === 1) return Number(doc)
  for (const sql of FORGET_ALL) statements.get(sql).run([])
  return 0
}

function indexNext({ statements }: SqliteStore, start: number): void {
  let last: readonly [unknown, unknown] | undefined
  for (const visit of statements.get(NEXT).all([start, NOTES_AT_ONCE])) {
    const { doc, id, content } = Object(visit)
    const pairs = notePairsOf(String(content))
    if (pairs.length > 0) statements.get(INSERT).run([doc, pairs.join(' ')])
    last = [doc, id]
  }
  if (!last) return
  statements.get(FORGET).run([])
  statements.get(REMEMBER).run([...last])
}

/** Local numbers of visits whose note has all pairs or is not indexed yet, newest first, as a table expression `(doc)`. */
export function likelyNotes(pairs: readonly string[], most: number): Fragment {
  const match = pairs.map((pair) => `"${pair}"`).join(' ')
  return query`(select * from (select rowid as doc from visit
      where rowid > coalesce((select max(doc) from notes.indexed), 0) order by rowid desc limit ${most})
    union all select * from (select rowid as doc from notes.search_note
      where search_note match ${match} order by rowid desc limit ${most}))`
}
