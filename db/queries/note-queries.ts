import { engineOf } from '../engine/engine-of.ts'
import { type Fragment, fixed, query, readRows } from '../engine/fragment.ts'
import { notePairsOf } from '../notes/note-pairs.ts'
import { likelyNotes } from '../notes/notes-sqlite.ts'
import type { Reader } from '../reader.ts'
import type { FoundCard } from '../search.ts'
import type { Store } from '../store.ts'
import { type CardScope, scopeCondition } from './card-scope.ts'

/** How many visits are looked into at most. */
const VISITS_BACK = 100_000
/** Visits read for each card that is wanted: one card may have the words in several. */
const VISITS_A_CARD = 4

/** A visit whose words were found, with as much of its card as a search hit shows. */
export interface FoundNote extends Omit<FoundCard, 'phones'> {
  readonly visitId: string
  readonly note: string
  /** E.164, with blanks between them. */
  readonly phones: string | null
}

export interface NoteSearch {
  readonly words: string
  readonly scope: CardScope
  readonly limit: number
}

/** Cards in reach with those words in what was said in a visit, the newest 100,000 that come into question; each card once, by its last. */
export async function findNotes(reader: Reader, search: NoteSearch): Promise<readonly FoundNote[]> {
  const rows = await readRows<FoundNote>(reader, notesQuery(engineOf(reader), search))
  const newestFirst = new Map(rows.toReversed().map((row) => [row.id, row]))
  return rows.filter((row) => newestFirst.get(row.id) === row).slice(0, search.limit)
}

function notesQuery(engine: Store['engine'], { words, scope, limit }: NoteSearch): Fragment {
  const isSqlite = engine === 'sqlite'
  return query`/* findNotes */ select v.id as "visitId", v.content as note, c.id, c.number, c.name, c.owner_id as "ownerId",
    o.name as "ownerName", o.team_id as "ownerTeamId", c.grade, c.status, c.facts,
    (select string_agg(p.e164, ' ' order by p.position) from phone p where p.card_id = c.id and p.deleted_at is null) as phones
    from ${isSqlite ? likelyVisits(words) : query`visit v`} cross join card c left join "user" o on o.id = c.owner_id
    where ${holds(engine, words)} and v.is_void = 0 and c.id = v.card_id and c.deleted_at is null
    and ${scopeCondition(scope, 'c.owner_id')}
    ${fixed(isSqlite ? '' : 'order by v.recorded_at desc, v.id desc')} limit ${limit * VISITS_A_CARD}`
}

/** Visits `v` that share the words' pairs of signs, newest first; for words without a pair, the table from its end. */
function likelyVisits(words: string): Fragment {
  const pairs = notePairsOf(words)
  const docs =
    pairs.length === 0
      ? query`(select rowid as doc from visit order by rowid desc limit ${VISITS_BACK})`
      : likelyNotes(pairs, VISITS_BACK)
  return query`${docs} f cross join visit v on v.rowid = f.doc`
}

/** Whether a note holds the words as typed, Latin letters in either case; finding bytes is several times cheaper than LIKE. */
function holds(engine: Store['engine'], words: string): Fragment {
  const find = fixed(engine === 'sqlite' ? 'instr' : 'strpos')
  const hasLatin = /[a-z]/i.test(words)
  return hasLatin
    ? query`${find}(lower(v.content), ${words.toLowerCase()}) > 0`
    : query`${find}(v.content, ${words}) > 0`
}
