import { z } from 'zod'
import { channels, directions } from '#shared/domain/effective-contact.ts'
import { eveningReasons } from '#shared/domain/visit/evening-call.ts'
import { readCall, writeCall } from './call.ts'
import { course, visitEntry } from './card.ts'
import { cursor, day, id, instant, line, minute, note } from './values.ts'

/** What the visit form holds; the server decides everything else (R02, R04, R06, R60). */
export const visitInput = z.object({
  outcome: z.string().min(1).max(40),
  channel: z.enum(channels).default('phone'),
  direction: z.enum(directions).default('out'),
  occurredAt: instant.nullable(),
  precision: z.enum(['minute', 'day']).default('minute'),
  seconds: z.int().min(0).max(86_400).nullable(),
  isMeasured: z.boolean().default(false),
  grade: z.string().max(20).nullable(),
  impression: note.nullable(),
  content: note,
  bottleneck: note.nullable(),
  next: z
    .object({ on: day, minute: minute.nullable(), isPromise: z.boolean(), reason: line.nullable() })
    .nullable(),
  lateReason: line.nullable().default(null),
  phoneId: id.nullable().default(null),
  intentQuestions: z.array(z.string().max(60)).max(20).default([]),
  invitation: z.enum(['none', 'accepted', 'declined']).default('none'),
  close: z
    .object({
      status: z.enum(['ordered', 'won', 'lost', 'stopped']),
      reason: line,
      what: line.nullable(),
      orderedOn: day.nullable(),
      deliveryOn: day.nullable(),
    })
    .nullable()
    .default(null),
})

export const visit = {
  save: writeCall({ path: '/visit/save', summary: 'Save a visit or attempt; the same ids may be sent again' })
    .input(z.object({ changeId: id, visitId: id, cardId: id, visit: visitInput }))
    .output(z.object({ visit: visitEntry, course, queueCount: z.int() })),
  propose: readCall({
    path: '/visit/propose',
    summary: 'What grade and next contact this outcome proposes, and why',
  })
    .route({ method: 'POST' })
    .input(
      z.object({
        cardId: id,
        outcome: z.string().max(40),
        grade: z.string().max(20).nullable(),
        channel: z.enum(channels).default('phone'),
        /** A card that is ordered in this visit has a next contact too. */
        isOrder: z.boolean().default(false),
      }),
    )
    .output(
      z.object({
        grade: z.string().nullable(),
        next: z.object({ on: day, minute: minute.nullable() }).nullable(),
        limitOn: day.nullable(),
        gapDays: z.int().nullable(),
        movedFrom: day.nullable(),
        /** Why an evening comes before the cadence's day (R54, R55). */
        evening: z.enum(eveningReasons).nullable().optional(),
        retryAt: instant.nullable(),
      }),
    ),
  void: writeCall({
    path: '/visit/void',
    summary: 'Undo: the visit stays struck through under its number (R61)',
  })
    .input(z.object({ changeId: id, visitId: id, why: line.min(1) }))
    .output(z.object({ cardId: id, course })),
  log: readCall({ path: '/visits', summary: '回访记录: visits and attempts across customers' })
    .route({ method: 'POST' })
    .input(
      z.object({
        from: day,
        to: day,
        agentId: id.optional(),
        outcomes: z.array(z.string().max(40)).max(40).optional(),
        channel: z.string().max(20).optional(),
        gradeChanged: z.boolean().optional(),
        late: z.boolean().optional(),
        kind: z.enum(['all', 'visits', 'attempts']).default('all'),
        after: cursor.default(null),
        limit: z.int().min(1).max(200).default(100),
      }),
    )
    .output(
      z.object({
        rows: z.array(visitEntry),
        next: cursor,
        totals: z.object({
          visits: z.int(),
          attempts: z.int(),
          effective: z.int(),
          seconds: z.int(),
          late: z.int(),
        }),
      }),
    ),
}
