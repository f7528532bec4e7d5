import { engineOf } from '../../engine/engine-of.ts'
import { type Fragment, fixed, joined, query, readRows } from '../../engine/fragment.ts'
import type { Reader } from '../../reader.ts'
import type { Store } from '../../store.ts'
import { cardsByRank, comesInOrder, promisedCards } from './queue-source.ts'
import {
  type BandNumber,
  isInBand,
  isNotWaiting,
  minuteOfCard,
  type QueueView,
  rankTable,
} from './queue-view.ts'

type Engine = Store['engine']

/** The place of a row in the queue's total order; `at` is the promised instant in band 1, the due day in the others. */
export interface QueuePlace {
  readonly band: BandNumber
  readonly rankPlace: number
  readonly at: string
  readonly minute: number
  readonly id: string
}

export interface QueuePage {
  readonly view: QueueView
  /** The last row of the page before. */
  readonly after: QueuePlace | null
  readonly limit: number
}

/** A callback: what its row shows, and its place for the next page. */
export interface QueueRow extends QueuePlace {
  readonly number: string
  readonly name: string
  readonly ownerId: string | null
  readonly facts: string
  readonly grade: string | null
  readonly isStarred: 0 | 1
  readonly dueOn: string
  readonly dueMinute: number | null
  readonly limitOn: string | null
  readonly promisedAt: string | null
  readonly dueReason: string | null
  readonly attempts: number
  readonly lastTriedAt: string | null
  readonly isOutOfTouch: 0 | 1
  readonly visitCount: number
}

const placeColumns = query`case p.band when 1 then c.promised_at else c.due_on end as at,
  case p.band when 1 then 0 else ${minuteOfCard} end as minute`

const shownColumns = `c.id, c.number, c.name, c.owner_id as "ownerId", c.facts, c.grade, c.is_starred as "isStarred",
  c.due_on as "dueOn", c.due_minute as "dueMinute", c.limit_on as "limitOn", c.promised_at as "promisedAt",
  c.due_reason as "dueReason", c.attempts, c.last_tried_at as "lastTriedAt", c.is_out_of_touch as "isOutOfTouch",
  c.visit_count as "visitCount"`

/**
 * One page of the queue in one statement: bands first, inside a band by rank, due day, minute (none last) and id (R08);
 * every queued card due up to today that is not waiting for its next try or its promised hour (R65, R66).
 */
export async function listQueuePage(reader: Reader, page: QueuePage): Promise<readonly QueueRow[]> {
  const rows = await readRows<QueueRow>(reader, pageQuery(engineOf(reader), page))
  return rows.toSorted(comparePlaces)
}

/** The statement of one page; its own function so that a test can ask the engine for its plan. */
export function pageQuery(engine: Engine, page: QueuePage): Fragment {
  const join = fixed(engine === 'sqlite' ? 'cross join' : 'join')
  return query`/* listQueuePage */ select p.band, p."rankPlace", ${placeColumns}, ${fixed(shownColumns)}
    from (${armsOf(engine, page)} limit ${page.limit}) p ${join} card c on c.doc = p.doc`
}

function armsOf(engine: Engine, page: QueuePage): Fragment {
  const first = page.after?.band ?? 1
  const bands = ([1, 2, 3, 4] as const).filter((band) => band >= first)
  const arms = bands.map((band) => (band === 1 ? promisedArm(page) : bandArm(engine, band, page)))
  const all = joined(arms, ' union all ')
  return engine === 'sqlite'
    ? all
    : query`select * from (${all}) u order by band, "rankPlace", at, minute, id`
}

function promisedArm({ view, after, limit }: QueuePage): Fragment {
  const behind = after?.band === 1 ? query`and (c.promised_at, c.id) > (${after.at}, ${after.id})` : query``
  return query`select * from (select 1 as band, 0 as "rankPlace", c.doc from ${promisedCards(view.scope)}
    and c.promised_at <= ${view.soon} and ${isNotWaiting(view)} ${behind} order by c.promised_at, c.id limit ${limit}) b1`
}

function bandArm(engine: Engine, band: 2 | 3 | 4, { view, after, limit }: QueuePage): Fragment {
  const here = after?.band === band ? after : null
  const ranks = rankTable(view.ranks, here?.rankPlace)
  const place = query`(c.due_on, ${minuteOfCard}, c.id)`
  const behind = here
    ? query`and (r.column1 > ${here.rankPlace} or ${place} > (${here.at}, ${here.minute}, ${here.id}))`
    : query``
  const rows = query`select ${fixed(String(band))} as band, r.column1 as "rankPlace", c.doc
    from ${cardsByRank(engine, view.scope, ranks)} and ${isInBand(band, view)} ${behind}`
  if (comesInOrder(engine, view.scope)) return rows
  return query`select * from (${rows} order by r.column1, c.due_on, ${minuteOfCard}, c.id limit ${limit}) ${fixed(`b${band}`)}`
}

/** The queue's order between two places; nothing but the same card is equal. */
export function comparePlaces(one: QueuePlace, other: QueuePlace): number {
  return (
    one.band - other.band ||
    one.rankPlace - other.rankPlace ||
    compareText(one.at, other.at) ||
    one.minute - other.minute ||
    compareText(one.id, other.id)
  )
}

function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
