import { z } from 'zod'
import { bands } from '#shared/domain/callback/band.ts'
import { queueParts } from '#shared/domain/callback/queue-part.ts'
import { queueProfiles } from '#shared/domain/shop-rules.ts'
import { readCall } from './call.ts'
import { dueReason } from './card.ts'
import { cursor, day, id, instant, minute } from './values.ts'

/** One callback: enough for its row and for the reason under it. */
export const callback = z.object({
  cardId: id,
  number: z.string(),
  name: z.string(),
  model: z.string().nullable(),
  grade: z.string().nullable(),
  isStarred: z.boolean(),
  isNew: z.boolean(),
  band: z.enum(bands),
  dueOn: day,
  dueMinute: minute.nullable(),
  limitOn: day.nullable(),
  promisedAt: instant.nullable(),
  retryAt: instant.nullable(),
  reason: dueReason.nullable(),
  daysOverdue: z.int(),
  attempts: z.int(),
  triedToday: z.boolean(),
  isOutOfTouch: z.boolean(),
  /** The colleague who rests today and whose customer this is; null for one's own (decision 4). */
  coveredFor: z.string().nullable().optional(),
})

const who = z.object({ ownerId: id.optional() })

export const queue = {
  list: readCall({
    path: '/queue',
    summary: '今日回访: who to call, in order, each with its reason (R08, R66)',
  })
    .input(
      who.extend({
        /** The order inside a band; the shop's own where nothing is said. */
        profile: z.enum(queueProfiles).optional(),
        /** Only these; `later` lists what waits for its next try or its promised hour, soonest first. */
        part: z.enum(queueParts).default('all'),
        after: cursor.default(null),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    )
    .output(z.compile(z.object({ rows: z.array(callback), next: cursor }))),
  counts: readCall({ path: '/queue/counts', summary: 'Rows by band; the badge is their sum' })
    .input(who)
    .output(
      z.object({
        total: z.int(),
        promised: z.int(),
        pastLimit: z.int(),
        overdue: z.int(),
        today: z.int(),
        near: z.int(),
        fresh: z.int(),
        untouched: z.int(),
        tried: z.int(),
        later: z.int(),
      }),
    ),
  unassigned: readCall({
    path: '/queue/unassigned',
    summary: 'How many cards to call lie in the pool (公海), in nobody’s queue (R33)',
  }).output(z.object({ cards: z.int() })),
}
