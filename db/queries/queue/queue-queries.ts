import type { QueuePart } from '#shared/domain/callback/queue-part.ts'
import { compareText } from '#shared/lib/compare-text.ts'
import { engineOf } from '../../engine/engine-of.ts'
import { type Fragment, fixed, joined, query, readRows, writeOnce } from '../../engine/fragment.ts'
import type { Reader } from '../../reader.ts'
import type { Store } from '../../store.ts'
import { placeInProfile } from './queue-profile.ts'
import { cardsByRank, comesInOrder, promisedCards } from './queue-source.ts'
import {
  AFTER_EVERY_HOUR,
  type BandNumber,
  dayOfCard,
  isInBand,
  isNotWaiting,
  isOfPart,
  minuteOfCard,
  type QueueShape,
  type QueueValues,
  type QueueView,
  rankTable,
  shapeOfView,
  valuesOfView,
  viewOfShape,
} from './queue-view.ts'

type Engine = Store['engine']

/** The place of a row in the queue's total order, compared from left to right. */
export interface QueuePlace {
  readonly band: BandNumber
  /** The promised instant in band 1, empty in the others. */
  readonly at: string
  /** The place in the profile: queue_rank, or what the profile makes of the card. */
  readonly rank: number
  readonly day: string
  /** AFTER_EVERY_HOUR for none. */
  readonly minute: number
  readonly id: string
}

export interface QueuePage {
  readonly view: QueueView
  /** All of it where nothing is said. */
  readonly part?: Exclude<QueuePart, 'later'>
  /** The last row of the page before. */
  readonly after: QueuePlace | null
  readonly limit: number
}

/** A callback: what its row shows, and its rank in the profile. */
export interface QueueRow extends ShownCallback, Pick<QueuePlace, 'rank'> {}

/** What the row of a callback shows. */
export interface ShownCallback {
  readonly id: string
  readonly band: BandNumber
  readonly number: string
  readonly name: string
  /** 意向车型 as it stands in the facts, as JSON; null where they do not hold one. */
  readonly modelJson: string | null
  readonly grade: string | null
  readonly isStarred: 0 | 1
  readonly dueOn: string
  readonly dueMinute: number | null
  readonly limitOn: string | null
  readonly promisedAt: string | null
  readonly retryAt: string | null
  readonly dueReason: string | null
  readonly attempts: number
  readonly lastTriedAt: string | null
  readonly isOutOfTouch: 0 | 1
  readonly visitCount: number
  readonly ownerId: string | null
}

/** The columns of what a row shows. Of the facts only what is shown, since reading them all in TypeScript takes longer than the query. */
export function shownColumns(engine: Engine): Fragment {
  return columnsByEngine[engine]
}

const columnsByEngine: Readonly<Record<Engine, Fragment>> = {
  sqlite: columnsWith("c.facts -> '$.model'"),
  postgres: columnsWith("(c.facts::json -> 'model')::text"),
}

function columnsWith(model: string): Fragment {
  return fixed(`c.id, c.number, c.name, ${model} as "modelJson", c.grade, c.is_starred as "isStarred",
  c.due_on as "dueOn", c.due_minute as "dueMinute", c.limit_on as "limitOn", c.promised_at as "promisedAt", c.retry_at as "retryAt",
  c.due_reason as "dueReason", c.attempts, c.last_tried_at as "lastTriedAt", c.is_out_of_touch as "isOutOfTouch",
  c.visit_count as "visitCount", c.owner_id as "ownerId"`)
}

/**
 * One page of the queue in one statement: bands first, inside a band by rank, due day, minute (none last) and id (R08);
 * every queued card due up to today that is not waiting for its next try or its promised hour (R65, R66).
 */
export async function listQueuePage(reader: Reader, page: QueuePage): Promise<readonly QueueRow[]> {
  const engine = engineOf(reader)
  const rows = await readRows<QueueRow>(reader, pageQuery(engine, page))
  return comesInOrder(engine, page.view) ? rows : rows.toSorted(compareRows)
}

/** Where a row stands, for the page that goes on after it. */
export function placeOfRow({ band, promisedAt, rank, dueOn, dueMinute, id }: QueueRow): QueuePlace {
  const at = band === 1 ? (promisedAt ?? '') : ''
  return { band, at, rank, day: dueOn, minute: dueMinute ?? AFTER_EVERY_HOUR, id }
}

function compareRows(one: QueueRow, other: QueueRow): number {
  return comparePlaces(placeOfRow(one), placeOfRow(other))
}

/** The statement of one page; its own function so that a test can ask the engine for its plan. */
export function pageQuery(engine: Engine, { view, part = 'all', after, limit }: QueuePage): Fragment {
  const shape = {
    engine,
    part,
    view: shapeOfView(view),
    after: after && { band: after.band, rank: after.rank },
  }
  return writtenPage(shape, { ...valuesOfView(view), ...(after ?? begin), limit })
}

interface PageShape {
  readonly engine: Engine
  readonly part: Exclude<QueuePart, 'later'>
  readonly view: QueueShape
  /** The rank is part of the text: lower ranks are not walked any more. */
  readonly after: Pick<QueuePlace, 'band' | 'rank'> | null
}

type PageValues = QueueValues & Omit<QueuePlace, 'band' | 'rank'> & Pick<QueuePage, 'limit'>

const begin: Omit<QueuePlace, 'band' | 'rank'> = { at: '', day: '', minute: 0, id: '' }

const writtenPage = writeOnce(({ engine, part, ...shape }: PageShape, values: PageValues) => {
  const { at, day, minute, id, limit } = values
  const view = viewOfShape(shape.view, values)
  const after = shape.after && { ...shape.after, at, day, minute, id }
  const arms = bandsOf(part)
    .filter((band) => band >= (after?.band ?? 1))
    .map((band) => {
      const page = { view, part, limit, after: after?.band === band ? after : null }
      return band === 1 ? promisedArm(page) : bandArm(engine, band, page)
    })
  const isSqlite = engine === 'sqlite'
  return query`/* listQueuePage */ select p.band, ${placeInProfile(view.profile)} as rank, ${shownColumns(engine)}
    from (${joined(arms, ' union all ')} ${isSqlite ? query`limit ${limit}` : query``}) p
    ${fixed(isSqlite ? 'cross join' : 'join')} card c on c.doc = p.doc
    ${isSqlite ? query`` : query`order by p.band, ${atOfBand}, rank, ${dayOfCard}, ${minuteOfCard}, c.id limit ${limit}`}`
})

const atOfBand = fixed("case p.band when 1 then c.promised_at else '' end")

function bandsOf(part: QueuePart): readonly BandNumber[] {
  return part === 'late' ? [2, 3] : [1, 2, 3, 4]
}

function promisedArm({ view, part = 'all', after, limit }: QueuePage): Fragment {
  const place = query`c.promised_at, ${placeInProfile(view.profile)}, ${dayOfCard}, ${minuteOfCard}, c.id`
  const behind = after
    ? query`and (${place}) > (${after.at}, ${after.rank}, ${after.day}, ${after.minute}, ${after.id})`
    : query``
  return query`select * from (select 1 as band, c.doc from ${promisedCards(view)} and c.promised_at <= ${view.soon}
    and ${isNotWaiting(view)} ${isOfPart(part, view)} ${behind} order by ${place} limit ${limit}) b1`
}

function bandArm(engine: Engine, band: 2 | 3 | 4, page: QueuePage): Fragment {
  const { view, part = 'all', after, limit } = page
  const inOrder = comesInOrder(engine, view)
  const ranks = rankTable(view.ranks, inOrder ? after?.rank : undefined)
  const place = query`${placeInProfile(view.profile)}, c.due_on, ${minuteOfCard}, c.id`
  const behind = after
    ? query`and (${place}) > (${after.rank}, ${after.day}, ${after.minute}, ${after.id})`
    : query``
  const rows = query`select ${fixed(String(band))} as band, c.doc
    from ${cardsByRank(engine, view.scope, ranks)} and ${isInBand(band, view)}
    ${isOfPart(part, view)} ${behind}`
  return inOrder ? rows : query`select * from (${rows} order by ${place} limit ${limit}) ${fixed(`b${band}`)}`
}

/** The queue's order between two places; nothing but the same card is equal. */
function comparePlaces(one: QueuePlace, other: QueuePlace): number {
  return (
    one.band - other.band ||
    compareText(one.at, other.at) ||
    one.rank - other.rank ||
    compareText(one.day, other.day) ||
    one.minute - other.minute ||
    compareText(one.id, other.id)
  )
}
