import { z } from 'zod'
import type { CardScope } from '#db/queries/card-scope.ts'
import { findPerson } from '#db/queries/person-queries.ts'
import { countQueue } from '#db/queries/queue/queue-count-queries.ts'
import { listQueuePage, placeOfRow } from '#db/queries/queue/queue-queries.ts'
import { countUnassigned } from '#db/queries/queue/unassigned-queries.ts'
import { listWaitingPage } from '#db/queries/queue/waiting-queries.ts'
import { canReach } from '#shared/domain/roles.ts'
import { queueProfiles } from '#shared/domain/shop-rules.ts'
import type { CallErrors } from '../admit.ts'
import { queueScopeOf } from '../card/card-reach.ts'
import type { ReadContext } from '../context.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import { os } from '../procedures.ts'
import { namesCovered, toCallback } from '../queue/callback-view.ts'
import { queueViewOf } from '../queue/queue-moment.ts'

/** A page goes on in the order in which its list was begun, whatever the shop's order has become since. */
const place = z.object({
  profile: z.enum(queueProfiles),
  band: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  at: z.string(),
  rank: z.int(),
  day: z.string(),
  minute: z.int(),
  id: z.string(),
})

/** Where a page of what waits ended. */
const waitingPlace = z.strictObject({ at: z.string(), id: z.string() })

export const queueHandlers = {
  list: os.queue.list.handler(async ({ input, context, errors }) => {
    const { part, limit } = input
    if (part === 'later') return await listLater({ context, errors, input })
    const after = readCursor(place, input.after)
    if (after === undefined || (input.profile && after && after.profile !== input.profile))
      throw errors.REFUSED({ data: { faults: [{ kind: 'malformed', field: 'after' }] } })
    const scope = await scopeOfQueue({ context, errors, ownerId: input.ownerId, call: 'queue.list' })
    const { rules, restTurns } = await context.rules()
    const covered = namesCovered(restTurns, context.viewer)
    const profile = after?.profile ?? input.profile ?? rules.queueProfile
    const view = { ...queueViewOf(scope, context.now(), rules), profile }

    const rows = await listQueuePage(context.reader, { view, part, after, limit })
    const last = rows.length === limit ? rows.at(-1) : undefined
    return {
      rows: rows.map((row) => toCallback(row, { ...view, covered })),
      next: last ? writeCursor({ ...placeOfRow(last), profile }) : null,
    }
  }),

  counts: os.queue.counts.handler(async ({ input, context, errors }) => {
    const scope = await scopeOfQueue({ context, errors, ownerId: input.ownerId, call: 'queue.counts' })
    const { rules } = await context.rules()

    return await countQueue(context.reader, queueViewOf(scope, context.now(), rules))
  }),

  unassigned: os.queue.unassigned.handler(async ({ context }) => ({
    cards: await countUnassigned(context.reader),
  })),
}

interface Later {
  readonly context: ReadContext
  readonly errors: CallErrors
  readonly input: { readonly after: string | null; readonly limit: number; readonly ownerId?: string }
}

/** What is due, but waits for its next try or its promised hour (R65). */
async function listLater({ context, errors, input }: Later) {
  const { limit, ownerId } = input
  const after = readCursor(waitingPlace, input.after)
  if (after === undefined) throw errors.REFUSED({ data: { faults: [{ kind: 'malformed', field: 'after' }] } })
  const scope = await scopeOfQueue({ context, errors, ownerId, call: 'queue.list' })
  const { rules, restTurns } = await context.rules()
  const covered = namesCovered(restTurns, context.viewer)
  const view = queueViewOf(scope, context.now(), rules)

  const rows = await listWaitingPage(context.reader, { view, after, limit })
  const last = rows.length === limit ? rows.at(-1) : undefined
  return {
    rows: rows.map((row) => toCallback(row, { ...view, covered })),
    next: last ? writeCursor({ at: last.at, id: last.id }) : null,
  }
}

interface Asked {
  readonly context: ReadContext
  readonly errors: CallErrors
  readonly ownerId: string | undefined
  readonly call: 'queue.list' | 'queue.counts'
}

/** My own queue, or that of somebody my role reaches (R46). */
async function scopeOfQueue({ context, errors, ownerId, call }: Asked): Promise<CardScope> {
  const { viewer, reader } = context
  if (ownerId === undefined || ownerId === viewer.id) return queueScopeOf(viewer)
  const owner = await findPerson(reader, ownerId)
  if (!owner) throw errors.NOT_FOUND({ data: { noun: 'user' } })
  if (!canReach(viewer, call, owner)) throw errors.FORBIDDEN({ data: { call } })
  return { kind: 'own', userId: owner.id }
}
