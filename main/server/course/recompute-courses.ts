import { setImmediate as nextTurn } from 'node:timers/promises'
import { toCourseColumns } from '#db/course-columns.ts'
import { runManyWrites } from '#db/engine/many-writes.ts'
import { mapEventsOfCards } from '#db/queries/course/events-of-cards.ts'
import { listRuledCards, type RuledCard } from '#db/queries/course/graded-cards.ts'
import type { Reader } from '#db/reader.ts'
import type { Command } from '#db/write/command.ts'
import type { UpdateWrite } from '#db/write/row-write.ts'
import { write } from '#db/write.ts'
import { cardAfter } from '#shared/domain/course/card-after.ts'
import type { ShopRules } from '#shared/domain/shop-rules.ts'
import type { WriteContext } from '../context.ts'

/** Few enough that a call made meanwhile hardly waits. */
const CARDS_AT_ONCE = 500

/** Brings every open card's stored course to the rules in force, chunk by chunk; gives how many next days moved (R64). */
export async function recomputeCourses(context: WriteContext, batchId: string): Promise<number> {
  const { rules } = await context.rules()
  return await runManyWrites(context.store, async () => {
    let moved = 0
    for (let after: number | null = 0; after !== null; ) {
      const page: Page = await writePage(context, { rules, after, batchId })
      moved += page.moved
      after = page.last
      await nextTurn()
    }
    return moved
  })
}

interface Asked {
  readonly rules: ShopRules
  readonly after: number
  readonly batchId: string
}

interface Page {
  readonly moved: number
  readonly last: number | null
}

async function writePage(context: WriteContext, { rules, after, batchId }: Asked): Promise<Page> {
  let page: Page = { moved: 0, last: null }
  await write(context.store, {
    author: context.author(),
    decide: async (tx) => {
      const cards = await listRuledCards(tx, { after, limit: CARDS_AT_ONCE })
      const rows = await changedRows(tx, cards, rules)
      const moved = rows.filter(({ id, set }) => set.dueOn !== cards.find((card) => card.id === id)?.dueOn)
      page = { moved: moved.length, last: cards.at(-1)?.doc ?? null }
      return rows.length === 0 ? [] : [toCommand({ rows, batchId, id: context.newId() })]
    },
  })
  return page
}

type CardUpdate = Extract<UpdateWrite, { update: 'card' }>

async function changedRows(
  tx: Reader,
  cards: readonly RuledCard[],
  rules: ShopRules,
): Promise<readonly CardUpdate[]> {
  const events = await mapEventsOfCards(
    tx,
    cards.map(({ id }) => id),
  )
  return cards.flatMap((card): CardUpdate[] => {
    const known = events.get(card.id)
    if (!known) return []
    const { dueOn, dueMinute, limitOn, dueReason, isOutOfTouch, queueRank } = toCourseColumns(
      cardAfter(known, rules),
    )
    const set = { dueOn, dueMinute, limitOn, dueReason, isOutOfTouch, queueRank }
    return isSame(card, set) ? [] : [{ update: 'card', id: card.id, set }]
  })
}

function isSame(card: RuledCard, set: Omit<RuledCard, 'id' | 'doc'>): boolean {
  return (
    card.dueOn === set.dueOn &&
    card.dueMinute === set.dueMinute &&
    card.limitOn === set.limitOn &&
    card.dueReason === set.dueReason &&
    card.isOutOfTouch === set.isOutOfTouch &&
    card.queueRank === set.queueRank
  )
}

interface Written {
  readonly rows: readonly CardUpdate[]
  readonly batchId: string
  readonly id: string
}

function toCommand({ rows, batchId, id }: Written): Command {
  return {
    ...{ id, kind: 'course.recompute', version: 1, entity: 'course', entityId: batchId, batchId },
    payload: { ref: rows.map((row) => row.id) },
    rows,
  }
}
