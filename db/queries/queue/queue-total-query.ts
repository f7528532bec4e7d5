import { engineOf } from '../../engine/engine-of.ts'
import { type Fragment, query, readRows, writeOnce } from '../../engine/fragment.ts'
import type { Reader } from '../../reader.ts'
import type { Store } from '../../store.ts'
import { cardsByRank, promisedCards } from './queue-source.ts'
import {
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

interface TotalShape extends QueueShape {
  readonly engine: Store['engine']
}

/** The badge alone: how many rows listQueuePage lists, `total` of countQueue at a third of its price (R66). */
export async function countListed(reader: Reader, view: QueueView): Promise<number> {
  const [row] = await readRows<{ readonly total: number }>(reader, totalQuery(engineOf(reader), view))
  return row?.total ?? 0
}

/** The statement of the badge; its own function so that a test can ask the engine for its plan. */
export function totalQuery(engine: Store['engine'], view: QueueView): Fragment {
  return writtenTotal({ engine, ...shapeOfView(view) }, valuesOfView(view))
}

const writtenTotal = writeOnce(({ engine, ...shape }: TotalShape, values: QueueValues) => {
  const view = viewOfShape(shape, values)
  const promised = query`${promisedCards(view)} and c.promised_at <= ${view.soon} and ${isNotWaiting(view)}`
  const due = query`${cardsByRank(engine, view.scope, rankTable(view.ranks))} and c.due_on <= ${view.today} and ${isListed(view)}`
  return query`/* countListed */ select (select count(*) from ${promised}) + (select count(*) from ${due}) as total`
})
