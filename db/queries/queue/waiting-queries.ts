import { engineOf } from '../../engine/engine-of.ts'
import { type Fragment, fixed, query, readRows } from '../../engine/fragment.ts'
import type { Reader } from '../../reader.ts'
import type { Store } from '../../store.ts'
import { type ShownCallback, shownColumns } from './queue-queries.ts'
import { cardsByRank, promisedCards } from './queue-source.ts'
import { dueBand, type QueueView, rankTable } from './queue-view.ts'

/** When a card that waits comes back, and which it is. */
export interface WaitingPlace {
  readonly at: string
  readonly id: string
}

export interface WaitingPage {
  readonly view: QueueView
  /** The last row of the page before. */
  readonly after: WaitingPlace | null
  readonly limit: number
}

/** A callback that is due, and hidden until its next try or its promised hour. */
export interface WaitingRow extends WaitingPlace, ShownCallback {}

/** One page of what waits, soonest first: the very cards that the counts call `later` (R65). */
export async function listWaitingPage(reader: Reader, page: WaitingPage): Promise<readonly WaitingRow[]> {
  return await readRows<WaitingRow>(reader, waitingQuery(engineOf(reader), page))
}

/** The statement of one page; its own function so that a test can ask the engine for its plan. */
export function waitingQuery(engine: Store['engine'], { view, after, limit }: WaitingPage): Fragment {
  const { now, soon, today, scope, ranks } = view
  const behind = after ? query`where (w.at, w.id) > (${after.at}, ${after.id})` : query``
  return query`/* listWaitingPage */ select ${dueBand(view)} as band, w.at, ${shownColumns(engine)} from (
    select c.doc, c.id, ${comesBackAt} as at from ${cardsByRank(engine, scope, rankTable(ranks))}
      and c.due_on <= ${today} and (c.retry_at > ${now} or c.promised_at > ${soon})
    union all select c.doc, c.id, c.retry_at as at from ${promisedCards(view)}
      and c.promised_at <= ${soon} and c.retry_at > ${now} and c.due_on > ${today}) w
    ${fixed(engine === 'sqlite' ? 'cross join' : 'join')} card c on c.doc = w.doc ${behind} order by w.at, w.id limit ${limit}`
}

/** Its next try or its promised hour, whichever is later. */
const comesBackAt = fixed(
  `case when coalesce(c.retry_at, '') > coalesce(c.promised_at, '') then c.retry_at else c.promised_at end`,
)
