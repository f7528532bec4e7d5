import { setImmediate as nextTurn } from 'node:timers/promises'
import { runManyWrites } from '#db/engine/many-writes.ts'
import { mapEventsOfCards } from '#db/queries/course/events-of-cards.ts'
import { listGradedCards } from '#db/queries/course/graded-cards.ts'
import type { Reader } from '#db/reader.ts'
import type { Command } from '#db/write/command.ts'
import { write } from '#db/write.ts'
import type { Day, Instant } from '#shared/domain/day.ts'
import { moveCard, type SchemeMove } from '#shared/domain/scheme/move-card.ts'
import { addToSummary, type MoveLine } from '#shared/domain/scheme/move-summary.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import { regradeRows } from './course-rows.ts'

/** Few enough that a call made meanwhile hardly waits. */
const CARDS_AT_ONCE = 500

interface Moving {
  readonly move: SchemeMove
  readonly rules: ShopRules
}

interface MovedPage {
  readonly moved: readonly (NonNullable<ReturnType<typeof moveCard>> & { readonly cardId: string })[]
  readonly last: number | null
}

/** What a move would do, grade by grade, without writing anything (R05). */
export async function tryMove(
  { reader, now, newId }: ReadContext,
  moving: Moving & { readonly today: Day },
): Promise<readonly MoveLine[]> {
  let lines: readonly MoveLine[] = []
  for (let after: number | null = 0; after !== null; ) {
    const page: MovedPage = await movePage(reader, { ...moving, after, at: now(), newId })
    for (const card of page.moved) lines = addToSummary(lines, card, moving.today)
    after = page.last
    await nextTurn()
  }
  return lines
}

interface Act extends Moving {
  readonly bookId: string
}

/** Moves every open card of a scheme, chunk by chunk, all under one batch so that it can be taken back; gives how many went. */
export async function moveCards(context: WriteContext, act: Act): Promise<number> {
  return await runManyWrites(context.store, async () => {
    let cards = 0
    for (let after: number | null = 0; after !== null; ) {
      const page = await writePage(context, act, after)
      cards += page.moved.length
      after = page.last
      await nextTurn()
    }
    return cards
  })
}

async function writePage(context: WriteContext, act: Act, after: number): Promise<MovedPage> {
  let page: MovedPage = { moved: [], last: null }
  const author = context.author()
  await write(context.store, {
    author,
    decide: async (tx) => {
      page = await movePage(tx, { ...act, after, at: author.at, newId: context.newId })
      return page.moved.length === 0 ? [] : [toCommand({ act, page, id: context.newId() })]
    },
  })
  return page
}

interface PageAsked extends Moving {
  readonly after: number
  readonly at: Instant
  newId(): string
}

async function movePage(reader: Reader, { move, rules, after, at, newId }: PageAsked): Promise<MovedPage> {
  const notIn = { schemeId: move.to.id, version: move.to.version }
  const cards = await listGradedCards(reader, {
    schemeId: move.fromSchemeId,
    notIn,
    after,
    limit: CARDS_AT_ONCE,
  })
  const events = await mapEventsOfCards(
    reader,
    cards.map(({ id }) => id),
  )
  const moved = cards.flatMap(({ id }) => {
    const card = moveCard({ events: events.get(id) ?? [], move, rules, event: { id: newId(), at } })
    return card ? [{ ...card, cardId: id }] : []
  })
  return { moved, last: cards.at(-1)?.doc ?? null }
}

interface Written {
  readonly act: Act
  readonly page: MovedPage
  readonly id: string
}

function toCommand({ act, page, id }: Written): Command {
  const { move, bookId } = act
  const { fromSchemeId: from, to } = move
  const refs = page.moved.map(({ event }) => event.id)
  return {
    ...{ id, kind: 'scheme.move', version: 1, entity: 'schemeMove', entityId: bookId },
    batchId: move.moveId,
    payload: { ref: refs, from, to: to.id, toVersion: to.version },
    rows: page.moved.flatMap(({ cardId, event, after }) => regradeRows({ cardId, event, course: after })),
  }
}
