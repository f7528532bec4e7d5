import { type RawBuilder, sql } from 'kysely'
import { engineOf, executorOf } from '../engine/engine-of.ts'
import type { Reader } from '../reader.ts'
import { cardsByRank, comesInOrder, promisedCards } from './queue-source.ts'
import {
  type BandNumber,
  isInBand,
  isNotWaiting,
  NO_MINUTE,
  type QueueView,
  rankTable,
} from './queue-view.ts'

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

/**
 * One page of the queue in one statement: bands first, inside a band by rank, due day, minute (none last) and id (R08);
 * every queued card due up to today that is not waiting for its next try or its promised hour (R65, R66).
 */
export async function listQueuePage(reader: Reader, page: QueuePage): Promise<readonly QueueRow[]> {
  if (page.view.ranks.length === 0) return []
  const isSqlite = engineOf(reader) === 'sqlite'
  const { rows } =
    await sql<QueueRow>`/* listQueuePage */ select p.band, p.rank_place, p.at, p.minute, c.id, c.number, c.name,
    c.owner_id, c.facts, c.grade, c.is_starred, c.due_on, c.due_minute, c.limit_on, c.promised_at, c.due_reason,
    c.attempts, c.last_tried_at, c.is_out_of_touch, c.visit_count
    from (${bandsOf(reader, page)} limit ${page.limit}) p ${isSqlite ? sql`cross join` : sql`join`} card c on c.doc = p.doc`.execute(
      executorOf(reader),
    )
  return rows.toSorted(comparePlaces)
}

function bandsOf(reader: Reader, page: QueuePage): RawBuilder<unknown> {
  const engine = engineOf(reader)
  const first = page.after?.band ?? 1
  const arms = ([1, 2, 3, 4] as const)
    .filter((band) => band >= first)
    .map(
      (band) =>
        sql`select * from (${band === 1 ? promisedArm(page) : bandArm(band, page, engine)}) b${sql.raw(String(band))}`,
    )
  const all = sql.join(arms, sql` union all `)
  return engine === 'sqlite' ? all : sql`select * from (${all}) u order by band, rank_place, at, minute, id`
}

function promisedArm({ view, after, limit }: QueuePage): RawBuilder<unknown> {
  const behind = after?.band === 1 ? sql`and (c.promised_at, c.id) > (${after.at}, ${after.id})` : sql``
  return sql`select 1 as band, 0 as rank_place, c.promised_at as at, 0 as minute, c.id, c.doc from ${promisedCards(view.scope)}
    and c.promised_at <= ${view.soon} and ${isNotWaiting(view)} ${behind} order by c.promised_at, c.id limit ${limit}`
}

function bandArm(
  band: 2 | 3 | 4,
  { view, after, limit }: QueuePage,
  engine: 'sqlite' | 'postgres',
): RawBuilder<unknown> {
  const here = after?.band === band ? after : null
  const ranks = rankTable(view.ranks, here?.rankPlace)
  const minute = sql.raw(`coalesce(c.due_minute, ${NO_MINUTE})`)
  const behind = here
    ? sql`and (r.column1 > ${here.rankPlace} or (c.due_on, ${minute}, c.id) > (${here.at}, ${here.minute}, ${here.id}))`
    : sql``
  const order = comesInOrder(engine, view.scope) ? sql`` : sql`order by rank_place, at, minute, id`
  return sql`select ${sql.raw(String(band))} as band, r.column1 as rank_place, c.due_on as at, ${minute} as minute, c.id, c.doc
    from ${cardsByRank(engine, view.scope, ranks)} and ${isInBand(band, view)} ${behind} ${order} limit ${limit}`
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
