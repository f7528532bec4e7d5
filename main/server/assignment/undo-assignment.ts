import { setImmediate as nextTurn } from 'node:timers/promises'
import { type ActMove, listMovesOfAct, mapLastAssignments } from '#db/queries/assignment-queries.ts'
import { listPeople } from '#db/queries/person-queries.ts'
import type { Reader } from '#db/reader.ts'
import { write } from '#db/write.ts'
import type { WriteContext } from '../context.ts'
import { assignCommands } from './assign-commands.ts'
import type { Move } from './plan-assignment.ts'

const AT_ONCE = 500

interface Undone {
  readonly undone: number
  readonly kept: number
}

/** Gives every card of an act back, but those that have been passed on since; null where the viewer has done no such act and leads not all. */
export async function undoAssignment(context: WriteContext, actId: string): Promise<Undone | null> {
  let [undone, moved] = [0, 0]
  for (let after = 0; ; ) {
    const moves = await listMovesOfAct(context.reader, { actId, after, limit: AT_ONCE })
    const last = moves.at(-1)
    if (!last) return moved === 0 ? null : { undone, kept: moved - undone }
    if (context.scope !== 'all' && last.by !== context.viewer.id) return null
    undone += await giveBack(context, { actId, moves })
    moved += moves.length
    after = last.position
    await nextTurn()
  }
}

interface Page {
  readonly actId: string
  readonly moves: readonly ActMove[]
}

async function giveBack(context: WriteContext, { actId, moves }: Page): Promise<number> {
  const { newId } = context
  let undone = 0
  await write(context.store, {
    author: context.author(),
    decide: async (tx) => {
      const backwards = await waysBack(tx, moves)
      undone = backwards.length
      return assignCommands(backwards, { kind: 'card.undoAssign', actId, why: '', newId })
    },
  })
  return undone
}

/** Only what still lies where the act put it, and only to somebody who is still here. */
async function waysBack(tx: Reader, moves: readonly ActMove[]): Promise<readonly Move[]> {
  const cardIds = moves.map(({ cardId }) => cardId)
  const [lastOf, people] = [await mapLastAssignments(tx, cardIds), await listPeople(tx)]
  const here = new Set(people.filter(({ isActive }) => isActive === 1).map(({ id }) => id))
  return moves
    .filter(({ changeId, cardId, fromId }) => {
      return lastOf.get(cardId) === changeId && (fromId === null || here.has(fromId))
    })
    .map(({ cardId, fromId, toId }) => ({ cardId, fromId: toId, toId: fromId }))
}
