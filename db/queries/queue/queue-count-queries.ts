import { engineOf } from '../../engine/engine-of.ts'
import { type Fragment, query, readRows, writeOnce } from '../../engine/fragment.ts'
import type { Reader } from '../../reader.ts'
import type { Store } from '../../store.ts'
import { cardsByRank, promisedCards } from './queue-source.ts'
import {
  hasNearLimit,
  isFresh,
  isInBand,
  isListed,
  isNotWaiting,
  type QueueShape,
  type QueueValues,
  type QueueView,
  rankTable,
  shapeOfView,
  valuesOfView,
  viewOfShape,
} from './queue-view.ts'

/** Rows of the queue by band; `total` is the badge and the list's length (R66). */
export interface QueueCounts {
  readonly promised: number
  readonly pastLimit: number
  readonly overdue: number
  readonly today: number
  readonly total: number
  /** Its hard limit today or tomorrow. */
  readonly near: number
  /** Never called. */
  readonly fresh: number
  /** Its day gone by, and tried today (逾期已尝试) or left alone (逾期未碰); a promised hour is neither (R03). */
  readonly tried: number
  readonly untouched: number
  /** Due, but hidden until the next try or the promised hour (R65). */
  readonly later: number
}

interface Counted {
  readonly promised: number
  readonly promisedNear: number
  readonly promisedFresh: number
  readonly promisedLater: number
  readonly pastLimit: number
  readonly overdue: number
  readonly today: number
  readonly dueNear: number
  readonly dueFresh: number
  readonly tried: number
  readonly untouched: number
  readonly dueLater: number
}

interface CountShape extends QueueShape {
  readonly engine: Store['engine']
}

/** Counts the same rows that listQueuePage lists, without reading a card that is not promised: the index holds all that is asked. */
export async function countQueue(reader: Reader, view: QueueView): Promise<QueueCounts> {
  const [row] = await readRows<Counted>(reader, countQuery(engineOf(reader), view))
  if (!row) throw new RangeError('an aggregate gave no row')
  return toCounts(row)
}

/** The statement of the counts; its own function so that a test can ask the engine for its plan. */
export function countQuery(engine: Store['engine'], view: QueueView): Fragment {
  return writtenCount({ engine, ...shapeOfView(view) }, valuesOfView(view))
}

const writtenCount = writeOnce(({ engine, ...shape }: CountShape, values: QueueValues) => {
  const view = viewOfShape(shape, values)
  const due = cardsByRank(engine, view.scope, rankTable(view.ranks))
  return query`/* countQueue */ select * from (select ${promisedCounts(view)} from ${promisedCards(view)}) p,
    (select ${dueCounts(view)} from ${due} and c.due_on <= ${view.today}) d`
})

function promisedCounts(view: QueueView): Fragment {
  const isNow = query`c.promised_at <= ${view.soon} and ${isNotWaiting(view)}`
  return query`${countOf(isNow)} as promised, ${countOf(query`${isNow} and ${isFresh}`)} as "promisedFresh",
    ${countOf(query`${isNow} and ${hasNearLimit(view)}`)} as "promisedNear",
    ${countOf(query`c.promised_at <= ${view.soon} and c.retry_at > ${view.now} and c.due_on > ${view.today}`)} as "promisedLater"`
}

function dueCounts(view: QueueView): Fragment {
  const isLate = query`c.due_on < ${view.today} and ${isListed(view)}`
  return query`${countOf(isInBand(2, view))} as "pastLimit", ${countOf(isInBand(3, view))} as overdue,
    ${countOf(isInBand(4, view))} as today, ${countOf(query`${isListed(view)} and ${isFresh}`)} as "dueFresh",
    ${countOf(query`${isListed(view)} and ${hasNearLimit(view)}`)} as "dueNear",
    ${countOf(query`${isLate} and c.last_tried_at >= ${view.dayStart}`)} as tried, ${countOf(query`${isLate} and coalesce(c.last_tried_at, '') < ${view.dayStart}`)} as untouched,
    ${countOf(query`c.retry_at > ${view.now} or c.promised_at > ${view.soon}`)} as "dueLater"`
}

function countOf(condition: Fragment): Fragment {
  return query`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`
}

function toCounts({ promisedNear, dueNear, promisedFresh, dueFresh, ...rest }: Counted): QueueCounts {
  const { promised, pastLimit, overdue, today, tried, untouched, promisedLater, dueLater } = rest
  return {
    ...{ promised, pastLimit, overdue, today, tried, untouched },
    total: promised + pastLimit + overdue + today,
    near: promisedNear + dueNear,
    fresh: promisedFresh + dueFresh,
    later: promisedLater + dueLater,
  }
}
