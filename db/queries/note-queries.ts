import { engineOf } from '../engine/engine-of.ts'
import { type Fragment, fixed, query, readRows } from '../engine/fragment.ts'
import type { Reader } from '../reader.ts'
import type { Store } from '../store.ts'
import { type CardScope, scopeCondition } from './card-scope.ts'

/** How many visits back a note is looked for: three years of an agent's calls, read in some tens of milliseconds. */
const VISITS_BACK = 100_000

/** A visit whose words were found, with as much of its card as a search hit shows. */
export interface FoundNote {
  readonly visitId: string
  readonly note: string
  readonly id: string
  readonly number: string
  readonly name: string
  readonly ownerId: string | null
  readonly ownerName: string | null
  readonly ownerTeamId: string | null
  readonly grade: string | null
  readonly status: string
  readonly facts: string
  readonly phones: string | null
}

export interface NoteSearch {
  readonly words: string
  readonly scope: CardScope
  readonly limit: number
}

/** Cards in reach with those words, as typed, in what was said in one of the newest 100,000 visits; each card once, by its last. */
export function findNotes(
  reader: Reader,
  { words, scope, limit }: NoteSearch,
): Promise<readonly FoundNote[]> {
  const part = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return readRows<FoundNote>(
    reader,
    query`/* findNotes */ select v.id as "visitId", v.content as note, c.id, c.number, c.name, c.owner_id as "ownerId",
    o.name as "ownerName", o.team_id as "ownerTeamId", c.grade, c.status, c.facts,
    (select string_agg(p.e164, ' ' order by p.position) from phone p where p.card_id = c.id and p.deleted_at is null) as phones
    from (select card_id, max(id) as id from (${newestVisits(engineOf(reader))}) newest
      where content like ${part} escape '\\' and is_void = 0 group by card_id) f
    cross join visit v cross join card c left join "user" o on o.id = c.owner_id
    where v.id = f.id and c.id = f.card_id and c.deleted_at is null and ${scopeCondition(scope, 'c.owner_id')} order by v.id desc limit ${limit}`,
  )
}

/** The end of the table on SQLite: one run of pages, in the order in which visits were saved. */
function newestVisits(engine: Store['engine']): Fragment {
  const order = fixed(engine === 'sqlite' ? 'rowid' : 'recorded_at')
  return query`select id, card_id, content, is_void from visit order by ${order} desc limit ${VISITS_BACK}`
}
