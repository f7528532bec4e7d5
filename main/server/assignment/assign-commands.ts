import type { Command } from '#db/write/command.ts'
import type { Move } from './plan-assignment.ts'

interface Act {
  readonly kind: 'card.assign' | 'card.undoAssign'
  readonly actId: string
  readonly why: string
  newId(): string
}

/** One command a card: its new owner, and a line in its history under the same id (R38). */
export function assignCommands(moves: readonly Move[], { kind, actId, why, newId }: Act): readonly Command[] {
  return moves.map(({ cardId, fromId, toId }) => {
    const id = newId()
    return {
      ...{ id, kind, version: 1, entity: 'card', entityId: cardId, batchId: actId },
      payload: { ownerId: { old: fromId, new: toId }, why },
      rows: [
        { insert: 'assignment', row: { id, cardId, fromId, toId, why } },
        { update: 'card', id: cardId, set: { ownerId: toId } },
      ],
    }
  })
}

interface Account {
  readonly changeId: string
  readonly actId: string
  readonly assigned: number
  readonly skipped: number
}

/** The call itself, by which a retry is known and answered as the first try was. */
export function accountCommand({ changeId, actId, assigned, skipped }: Account): Command {
  return {
    ...{ id: changeId, kind: 'card.assignMany', version: 1, entity: 'assignment', entityId: actId },
    batchId: actId,
    payload: { ref: actId, assigned, skipped },
    rows: [],
  }
}
