import { type RawBuilder, sql } from 'kysely'
import { engineOf, executorOf } from '../engine/engine-of.ts'
import type { Reader } from '../reader.ts'
import { cardsByRank, promisedCards } from './queue-source.ts'
import { isInBand, isNotWaiting, type QueueView, rankTable } from './queue-view.ts'

/** Rows of the queue by band; `total` is the badge and the list's length (R66). */
export interface QueueCounts {
  readonly promised: number
  readonly pastLimit: number
  readonly overdue: number
  readonly today: number
  readonly total: number
  /** Never called. */
  readonly fresh: number
  /** Past limit or overdue, tried since somebody was last reached, and not (R03). */
  readonly tried: number
  readonly untouched: number
  /** Due, but hidden until the next try or the promised hour (R65). */
  readonly later: number
}

interface Counted {
  readonly promised: number
  readonly promisedFresh: number
  readonly promisedLater: number
  readonly pastLimit: number
  readonly overdue: number
  readonly today: number
  readonly dueFresh: number
  readonly tried: number
  readonly untouched: number
  readonly dueLater: number
}

/** Counts the same rows that listQueuePage lists, without reading a card that is not promised: the index holds all that is asked. */
export async function countQueue(reader: Reader, view: QueueView): Promise<QueueCounts> {
  const due = cardsByRank(engineOf(reader), view.scope, rankTable(view.ranks))
  const { rows } = await sql<Counted>`/* countQueue */ select * from
    (select ${promisedCounts(view)} from ${promisedCards(view.scope)}) p,
    (select ${dueCounts(view)} from ${due} and c.due_on <= ${view.today}) d`.execute(executorOf(reader))
  const [row] = rows
  if (!row) throw new RangeError('an aggregate gave no row')
  return toCounts(row)
}

function promisedCounts(view: QueueView): RawBuilder<unknown> {
  const isNow = sql`c.promised_at <= ${view.soon} and ${isNotWaiting(view)}`
  return sql`${countOf(isNow)} as promised, ${countOf(sql`${isNow} and ${isFresh}`)} as promised_fresh,
    ${countOf(sql`c.promised_at <= ${view.soon} and c.retry_at > ${view.now} and c.due_on > ${view.today}`)} as promised_later`
}

function dueCounts(view: QueueView): RawBuilder<unknown> {
  const isLate = sql`c.due_on < ${view.today} and ${isListed(view)}`
  return sql`${countOf(isInBand(2, view))} as past_limit, ${countOf(isInBand(3, view))} as overdue,
    ${countOf(isInBand(4, view))} as today, ${countOf(sql`${isListed(view)} and ${isFresh}`)} as due_fresh,
    ${countOf(sql`${isLate} and c.attempts > 0`)} as tried, ${countOf(sql`${isLate} and c.attempts = 0`)} as untouched,
    ${countOf(sql`c.retry_at > ${view.now} or c.promised_at > ${view.soon}`)} as due_later`
}

const isFresh = sql`c.visit_count = 0 and c.attempts = 0`

function isListed(view: QueueView): RawBuilder<unknown> {
  return sql`c.promised_at is null and ${isNotWaiting(view)}`
}

function countOf(condition: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`
}

function toCounts({ promisedFresh, promisedLater, dueFresh, dueLater, ...bands }: Counted): QueueCounts {
  const { promised, pastLimit, overdue, today, tried, untouched } = bands
  return {
    ...{ promised, pastLimit, overdue, today, tried, untouched },
    total: promised + pastLimit + overdue + today,
    fresh: promisedFresh + dueFresh,
    later: promisedLater + dueLater,
  }
}
