import { setImmediate as nextTurn } from 'node:timers/promises'
import { z } from 'zod'
import { runManyWrites } from '#db/engine/many-writes.ts'
import { type ChangeRow, listChangesOf } from '#db/queries/change-queries.ts'
import { mapEventsOfCards } from '#db/queries/course/events-of-cards.ts'
import { listCardsOfEvents } from '#db/queries/course/graded-cards.ts'
import type { Reader } from '#db/reader.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import { write } from '#db/write.ts'
import type { RegradeEvent } from '#shared/domain/card-event.ts'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import type { WriteContext } from '../context.ts'
import { regradeRows } from './course-rows.ts'

const movePayload = z.object({
  ref: z.array(z.string()),
  from: z.string(),
  to: z.string(),
  toVersion: z.int(),
})
const undoPayload = z.object({ undoes: z.string() })

/** One move as the book remembers it. */
export interface PastMove {
  readonly moveId: string
  readonly at: string
  readonly by: string
  readonly from: string
  readonly to: string
  readonly toVersion: number
  readonly cards: number
  readonly isUndone: boolean
}

/** The last move of cards to another scheme or version; null where there was none. */
export async function findLastMove(reader: Reader, bookId: string): Promise<PastMove | null> {
  const changes = await listChangesOf(reader, { entity: 'schemeMove', entityId: bookId })
  const last = changes.findLast(({ kind }) => kind === 'scheme.move')
  if (!last) return null
  const parts = partsOf(changes, last.batchId ?? '')
  const { from, to, toVersion } = movePayload.parse(JSON.parse(last.payload))
  const cards = parts.reduce((sum, { refs }) => sum + refs.length, 0)
  const { batchId, at, by } = last
  const isUndone = parts.every(({ isUndone }) => isUndone)
  return { moveId: batchId ?? '', at, by, from, to, toVersion, cards, isUndone }
}

interface Undo {
  readonly bookId: string
  readonly moveId: string
  readonly rules: ShopRules
}

/** Takes a move back, card by card as if it had never been; visits made since keep their own judgement. Gives how many went back. */
export async function undoMove(context: WriteContext, undo: Undo): Promise<number> {
  const changes = await listChangesOf(context.reader, { entity: 'schemeMove', entityId: undo.bookId })
  const open = partsOf(changes, undo.moveId).filter(({ isUndone }) => !isUndone)
  return await runManyWrites(context.store, async () => {
    let cards = 0
    for (const part of open) {
      cards += await undoPart(context, undo, part)
      await nextTurn()
    }
    return cards
  })
}

interface Part {
  readonly changeId: string
  readonly refs: readonly string[]
  readonly isUndone: boolean
}

function partsOf(changes: readonly ChangeRow[], moveId: string): readonly Part[] {
  const undone = new Set(
    changes
      .filter(({ kind }) => kind === 'scheme.undoMove')
      .map(({ payload }) => undoPayload.parse(JSON.parse(payload)).undoes),
  )
  return changes
    .filter(({ kind, batchId }) => kind === 'scheme.move' && batchId === moveId)
    .map(({ id, payload }) => {
      const { ref } = movePayload.parse(JSON.parse(payload))
      return { changeId: id, refs: ref, isUndone: undone.has(id) }
    })
}

async function undoPart(context: WriteContext, { bookId, moveId, rules }: Undo, part: Part): Promise<number> {
  const author = context.author()
  await write(context.store, {
    author,
    decide: async (tx) => [
      {
        ...{
          id: context.newId(),
          kind: 'scheme.undoMove',
          version: 1,
          entity: 'schemeMove',
          entityId: bookId,
        },
        batchId: moveId,
        payload: { undoes: part.changeId },
        rows: await undoRows(tx, { part, rules, at: author.at, newId: context.newId }),
      },
    ],
  })
  return part.refs.length
}

interface Undone {
  readonly part: Part
  readonly rules: ShopRules
  readonly at: string
  newId(): string
}

async function undoRows(tx: Reader, { part, rules, at, newId }: Undone): Promise<readonly RowWrite[]> {
  const moves = await listCardsOfEvents(tx, part.refs)
  const events = await mapEventsOfCards(
    tx,
    moves.map(({ cardId }) => cardId),
  )
  return moves.flatMap(({ id, cardId, isBinned }) => {
    const known = events.get(cardId) ?? []
    const moved = known.find((event) => event.kind === 'regrade' && event.id === id)
    if (moved?.kind !== 'regrade') return []
    const event: RegradeEvent = {
      ...{ kind: 'regrade', id: newId(), occurredAt: at, recordedAt: at },
      ...{ grade: moved.move?.from ?? moved.grade, undoes: id },
    }
    return regradeRows({ cardId, event, course: cardAfter([...known, event], rules) }, isBinned)
  })
}
