import { z } from 'zod'
import { cardStatuses, stages } from '#shared/domain/card-status.ts'
import { readCall, writeCall } from './call.ts'
import { consent, contactEntry } from './contact.ts'
import { cursor, day, gradeMark, id, instant, line, minute, text } from './values.ts'

/** Facts by template key: text, a number, or a list of chosen words. */
export const facts = z.record(
  z.string().max(60),
  z.union([text.max(4000), z.number(), z.array(line).max(50), z.null()]),
)

export const phoneEntry = z.object({
  id,
  /** Masked as 138****5678 where the viewer may not see it. */
  e164: z.string(),
  shown: z.string(),
  line: z.string(),
  extension: z.string().nullable(),
  state: z.enum(['good', 'dead', 'refused']),
  isShared: z.boolean(),
  /** Whose number it is among the card's people; null for the customer's own. */
  contactId: id.nullable(),
})

export const dueReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new'), createdOn: day, withinDays: z.int() }),
  z.object({
    kind: z.literal('cadence'),
    grade: z.string().nullable(),
    anchor: z.enum(['effective', 'created']),
    anchorOn: day,
    gapDays: z.int(),
    movedFrom: day.nullable(),
    isPastLimit: z.boolean().optional(),
  }),
  z.object({
    kind: z.literal('agreed'),
    grade: z.string().nullable(),
    anchorOn: day,
    why: z.string().nullable(),
  }),
  z.object({ kind: z.literal('reactivated'), on: day }),
])

export const course = z.object({
  grade: gradeMark.nullable(),
  callIntent: z.string().nullable(),
  stage: z.enum(stages),
  status: z.enum(cardStatuses),
  orderedOn: day.nullable(),
  deliveryOn: day.nullable(),
  anchorAt: instant,
  dueOn: day.nullable(),
  dueMinute: minute.nullable(),
  limitOn: day.nullable(),
  promisedAt: instant.nullable(),
  retryAt: instant.nullable(),
  dueReason: dueReason.nullable(),
  attempts: z.int(),
  attemptDays: z.int(),
  isOutOfTouch: z.boolean(),
  visitCount: z.int(),
  lastVisitAt: instant.nullable(),
  lastEffectiveAt: instant.nullable(),
  lastTriedAt: instant.nullable(),
  queueRank: z.int(),
})

/** One saved visit or attempt as the card's back and the log show it. */
export const visitEntry = z.object({
  id,
  cardId: id,
  cardName: z.string(),
  cardNumber: z.string(),
  agentId: id,
  agentName: z.string(),
  number: z.int().nullable(),
  occurredAt: instant,
  precision: z.enum(['minute', 'day']),
  recordedAt: instant,
  day,
  isLate: z.boolean(),
  channel: z.string(),
  direction: z.string(),
  outcome: z.string(),
  isReached: z.boolean(),
  isEffective: z.boolean(),
  seconds: z.int().nullable(),
  gradeBefore: z.string().nullable(),
  gradeAfter: z.string().nullable(),
  callIntent: z.string().nullable(),
  impression: z.string().nullable(),
  content: z.string(),
  bottleneck: z.string().nullable(),
  nextOn: day.nullable(),
  nextMinute: minute.nullable(),
  nextReason: z.string().nullable(),
  voided: z.object({ why: z.string(), at: instant, byName: z.string() }).nullable(),
})

export const cardView = z.object({
  id,
  number: z.string(),
  name: z.string(),
  ownerId: id.nullable(),
  ownerName: z.string().nullable(),
  templateCode: z.string(),
  templateVersion: z.int(),
  facts,
  source: z.string().nullable(),
  isStarred: z.boolean(),
  createdAt: instant,
  deletedAt: instant.nullable(),
  phones: z.array(phoneEntry),
  /** The people of the card besides the customer. */
  contacts: z.array(contactEntry),
  consent: consent.nullable(),
  /** 勿扰: asked not to be called; whatever the book still knows of it (decision 10). */
  doNotCall: z.object({ at: instant.nullable(), why: z.string(), byName: z.string().nullable() }).nullable(),
  customerNumbers: z.array(z.object({ source: z.string(), number: z.string() })),
  course,
  visits: z.array(visitEntry),
  /** Whose the card was and whose it became, newest first; null is the pool. */
  assignments: z.array(
    z.object({
      id,
      at: instant,
      byName: z.string(),
      fromName: z.string().nullable(),
      toName: z.string().nullable(),
      why: z.string(),
    }),
  ),
  /** Stamp of the last change; an edit based on an older one is answered STALE. */
  version: z.int(),
})

export const cardRow = z.object({
  id,
  number: z.string(),
  name: z.string(),
  ownerName: z.string().nullable(),
  phone: z.string().nullable(),
  grade: z.string().nullable(),
  status: z.enum(cardStatuses),
  stage: z.enum(stages),
  source: z.string().nullable(),
  model: z.string().nullable(),
  isStarred: z.boolean(),
  dueOn: day.nullable(),
  limitOn: day.nullable(),
  lastEffectiveAt: instant.nullable(),
  visitCount: z.int(),
  createdAt: instant,
})

const phoneInput = z.object({ typed: line, shareWith: id.optional() })

export const cardFilter = z.object({
  text: line.optional(),
  grades: z.array(z.string().max(20)).max(20).optional(),
  statuses: z.array(z.enum(cardStatuses)).optional(),
  ownerId: id.optional(),
  /** Only cards that nobody owns: 公海. */
  pool: z.boolean().optional(),
  starred: z.boolean().optional(),
  bin: z.boolean().optional(),
})

export const cardSort = z.enum(['due', 'created', 'last-contact', 'number'])

export const card = {
  create: writeCall({ path: '/card/create', summary: '建卡: a new card with its number (R28, R63, R78)' })
    .input(
      z.object({
        changeId: id,
        cardId: id,
        name: text,
        phones: z.array(phoneInput).max(10),
        customerNumber: z.object({ source: line, number: line }).optional(),
        grade: z.string().max(20).nullable(),
        source: line.nullable(),
        facts,
      }),
    )
    .output(z.object({ id, number: z.string() })),
  get: readCall({ path: '/card/{id}', summary: 'One card: front, back and course' })
    .input(z.object({ id }))
    .output(cardView),
  list: writeListCall(),
  edit: writeCall({ path: '/card/edit', summary: 'Edit facts of the front, field by field' })
    .input(
      z.object({
        changeId: id,
        cardId: id,
        version: z.int(),
        name: text.optional(),
        source: line.nullable().optional(),
        facts: facts.optional(),
      }),
    )
    .output(z.object({ version: z.int() })),
  checkPhone: readCall({
    path: '/card/check-phone',
    summary: 'Whose number is this, before the last digit (R63)',
  })
    .input(z.object({ typed: line }))
    .output(
      z.object({
        reading: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('good'), e164: z.string(), shown: z.string(), line: z.string() }),
          z.object({ kind: z.literal('bad'), why: z.string(), digits: z.string() }),
        ]),
        owner: z
          .object({
            cardId: id.nullable(),
            number: z.string(),
            ownerName: z.string().nullable(),
            grade: z.string().nullable(),
            lastContactOn: day.nullable(),
          })
          .nullable(),
      }),
    ),
  addPhone: writeCall({ path: '/card/add-phone', summary: 'One more number of this customer' })
    .input(z.object({ changeId: id, cardId: id, phoneId: id, phone: phoneInput }))
    .output(z.object({})),
  star: writeCall({ path: '/card/star', summary: '关注: mark or unmark' })
    .input(z.object({ changeId: id, cardId: id, isStarred: z.boolean() }))
    .output(z.object({})),
  bin: writeCall({ path: '/card/bin', summary: 'To the recycle bin; the numbers become free' })
    .input(z.object({ changeId: id, cardId: id, why: line.min(1) }))
    .output(z.object({})),
  restore: writeCall({ path: '/card/restore', summary: 'Out of the recycle bin' })
    .input(z.object({ changeId: id, cardId: id }))
    .output(z.object({})),
}

function writeListCall() {
  return readCall({ path: '/cards', summary: 'Customer cards, filtered, sorted, page by page' })
    .route({ method: 'POST' })
    .input(
      z.object({
        filter: cardFilter.default({}),
        sort: cardSort.default('due'),
        descending: z.boolean().default(false),
        after: cursor.default(null),
        limit: z.int().min(1).max(200).default(100),
      }),
    )
    .output(z.object({ rows: z.array(cardRow), next: cursor, total: z.int() }))
}
