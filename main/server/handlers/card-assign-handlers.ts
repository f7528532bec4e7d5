import { z } from 'zod'
import { mapOwnedCards } from '#db/queries/assignment-queries.ts'
import { countCards, listCardIds } from '#db/queries/card-list-queries.ts'
import { findChange } from '#db/queries/change-queries.ts'
import { mostPlanned } from '#shared/contract/assignment.ts'
import type { Inputs } from '#shared/contract/client.ts'
import { queryKeysOf } from '#shared/domain/search-keys.ts'
import { accountCommand, assignCommands } from '../assignment/assign-commands.ts'
import { findPeople } from '../assignment/find-people.ts'
import { peopleIn, planAssignment } from '../assignment/plan-assignment.ts'
import { undoAssignment } from '../assignment/undo-assignment.ts'
import { cardScopeOf } from '../card/card-reach.ts'
import type { ReadContext } from '../context.ts'
import { os } from '../procedures.ts'
import { save } from '../save.ts'

const account = z.object({ assigned: z.int(), skipped: z.int() })

export const cardAssignHandlers = {
  planAssign: os.card.planAssign.handler(async ({ input, context, errors }) => {
    const { which, to } = input
    const { reader, viewer } = context
    const [{ cardIds, total }, people] = await Promise.all([
      chosenCards(context, which),
      findPeople(reader, { userIds: peopleIn(to), by: viewer, call: 'card.planAssign', errors }),
    ])
    const found = await mapOwnedCards(reader, { cardIds, scope: cardScopeOf(context) })
    const cards = cardIds.flatMap((cardId) => found.get(cardId) ?? [])

    const { moves, ...plan } = planAssignment({ to, cards, people })
    return { ...plan, moves: [...moves], people: [...plan.people], left: total - cardIds.length }
  }),

  assign: os.card.assign.handler(async ({ input, context, errors }) => {
    const { changeId, actId, moves } = input
    const { viewer, newId } = context
    const why = input.why.trim()
    if (why === '' && moves.some(({ fromId }) => fromId !== null)) {
      throw errors.REFUSED({ data: { faults: [{ kind: 'assign-needs-why', field: 'why' }] } })
    }

    await save(context, {
      asked: { id: changeId, input },
      decide: async (tx) => {
        const userIds = moves.flatMap(({ toId }) => toId ?? [])
        await findPeople(tx, { userIds, by: viewer, call: 'card.assign', errors })
        const cardIds = moves.map(({ cardId }) => cardId)
        const cards = await mapOwnedCards(tx, { cardIds, scope: cardScopeOf(context) })
        const once = [...new Map(moves.map((move) => [move.cardId, move])).values()]
        const ready = once.filter(({ cardId, fromId, toId }) => {
          const card = cards.get(cardId)
          return card !== undefined && card.ownerId === fromId && fromId !== toId
        })
        const [assigned, skipped] = [ready.length, moves.length - ready.length]
        return [
          ...assignCommands(ready, { kind: 'card.assign', actId, why, newId }),
          accountCommand({ changeId, actId, assigned, skipped }),
        ]
      },
    })
    context.announce({ nouns: ['card', 'queue'], cardIds: [] })
    const change = await findChange(context.reader, changeId)
    return account.parse(JSON.parse(change?.payload ?? '{}'))
  }),

  undoAssign: os.card.undoAssign.handler(async ({ input, context, errors }) => {
    const done = await undoAssignment(context, input.actId)
    if (!done) throw errors.NOT_FOUND({ data: { noun: 'assignment' } })
    context.announce({ nouns: ['card', 'queue'], cardIds: [] })
    return done
  }),
}

interface Chosen {
  readonly cardIds: readonly string[]
  /** How many were meant. */
  readonly total: number
}

async function chosenCards(
  context: ReadContext,
  which: Inputs['card']['planAssign']['which'],
): Promise<Chosen> {
  if (which.kind === 'cards') return { cardIds: which.cardIds, total: which.cardIds.length }
  const { sort = 'due', descending = false, except = [] } = which
  const { text, ...narrowed } = which.filter
  const keys = text?.trim() ? queryKeysOf(text) : undefined
  const filter = { ...narrowed, bin: false, scope: cardScopeOf(context), ...(keys && { text: keys }) }
  const limit = mostPlanned + except.length
  const [cardIds, total] = await Promise.all([
    listCardIds(context.reader, { filter, sort, descending, limit }),
    countCards(context.reader, filter),
  ])
  const out = new Set(except)
  return {
    cardIds: cardIds.filter((cardId) => !out.has(cardId)).slice(0, mostPlanned),
    total: total - out.size,
  }
}
