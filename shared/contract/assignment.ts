import { z } from 'zod'
import { assignPolicies } from '#shared/domain/assignment/policy.ts'
import { readCall, writeCall } from './call.ts'
import { cardFilter, cardSort } from './card.ts'
import { id, line } from './values.ts'

/** How many cards one plan may move. */
export const mostPlanned = 5000
/** How many of them one write may move, so that nobody else waits for it. */
export const mostAssigned = 500

/** The cards that are meant: one by one, or all that a list shows but those left out. */
const which = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cards'), cardIds: z.array(id).min(1).max(mostPlanned) }),
  z.object({
    kind: z.literal('listed'),
    filter: cardFilter,
    sort: cardSort.default('due'),
    descending: z.boolean().default(false),
    except: z.array(id).max(mostPlanned).default([]),
  }),
])

const to = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pool') }),
  z.object({ kind: z.literal('person'), userId: id }),
  z.object({
    kind: z.literal('split'),
    policy: z.enum(assignPolicies),
    userIds: z.array(id).min(1).max(200),
  }),
])

/** A card that goes from somebody, or the pool, to somebody, or the pool. */
const move = z.object({ cardId: id, fromId: id.nullable(), toId: id.nullable() })

export const assignment = {
  planAssign: readCall({
    path: '/card/plan-assign',
    summary: 'Who would get which cards, before anything is moved (R33)',
  })
    .route({ method: 'POST' })
    .input(z.object({ which, to }))
    .output(
      z.object({
        moves: z.array(move),
        /** Everybody chosen, with what they have and what they would get. */
        people: z.array(z.object({ userId: id, name: z.string(), openCards: z.int(), gets: z.int() })),
        /** Cards that are where they would go already. */
        unchanged: z.int(),
        /** Cards beyond what one plan may move. */
        left: z.int(),
      }),
    ),
  assign: writeCall({ path: '/card/assign', summary: 'Give cards to people or back to the pool (R33, R38)' })
    .input(
      z.object({
        changeId: id,
        /** One for all calls of one act, so that it can be undone as a whole. */
        actId: id,
        why: line,
        moves: z.array(move).min(1).max(mostAssigned),
      }),
    )
    .output(
      z.object({
        assigned: z.int(),
        /** Cards that have changed hands or gone to the bin since the plan was made. */
        skipped: z.int(),
      }),
    ),
  undoAssign: writeCall({
    path: '/card/undo-assign',
    summary: 'Take an act of assigning back, but what has been passed on since',
  })
    .input(z.object({ actId: id }))
    .output(z.object({ undone: z.int(), kept: z.int() })),
}
