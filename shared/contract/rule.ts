import { z } from 'zod'
import { lateEntryRules, queueProfiles } from '#shared/domain/shop-rules.ts'
import { readCall, writeCall } from './call.ts'
import { day, id, line, named } from './values.ts'

const grade = z.object({
  code: z.string().min(1).max(20),
  label: named,
  definition: named,
  rank: z.int().min(1),
  cadence: z.object({
    gaps: z.array(z.int().min(0).max(3660)).min(1),
    repeat: z.enum(['last', 'cycle']),
    limit: z.int().min(0).max(3660).nullable(),
  }),
  onAdvancementTable: z.boolean(),
  terminal: z.boolean(),
})

/** Everything a screen must know of the shop's rules, in one answer. */
export const shopView = z.object({
  today: day,
  zone: z.string(),
  scheme: z.object({ id: z.string(), version: z.int(), name: named, grades: z.array(grade) }),
  outcomes: z.array(
    z.object({
      code: z.string(),
      key: z.string().nullable(),
      label: named,
      isReached: z.boolean(),
      isMore: z.boolean(),
      isPromise: z.boolean(),
      closes: z.string().nullable(),
    }),
  ),
  template: z.object({
    code: z.string(),
    version: z.int(),
    name: named,
    fields: z.array(
      z.object({
        key: z.string(),
        label: named,
        kind: z.enum(['text', 'number', 'choice', 'many', 'day', 'note']),
        options: z.array(z.string()),
        tier: z.enum(['required', 'important', 'general']),
        side: z.enum(['front', 'back']),
      }),
    ),
  }),
  queueProfile: z.enum(queueProfiles),
  callingHours: z.object({ from: z.int(), to: z.int() }),
  newCustomerWithinDays: z.int(),
  lockAfterMinutes: z.int(),
  lateEntry: z.enum(lateEntryRules),
  restDayRule: z.enum(['earlier', 'later']),
  missingYear: z.int().nullable(),
  people: z.array(z.object({ id, name: z.string(), teamId: id.nullable() })),
})

export const rule = {
  get: readCall({ path: '/rules', summary: 'Scheme, outcomes, template, calendar warning, people' }).output(
    shopView,
  ),
}

export const setting = {
  change: writeCall({
    path: '/setting/change',
    summary: 'Change settings of the shop; each change is a new version',
  })
    .input(
      z.object({
        changeId: id,
        bookName: line.min(1).optional(),
        lockAfterMinutes: z.int().min(1).max(240).optional(),
        lateEntry: z.enum(lateEntryRules).optional(),
        restDayRule: z.enum(['earlier', 'later']).optional(),
        callingHours: z.object({ from: z.int().min(0).max(1439), to: z.int().min(1).max(1439) }).optional(),
        queueProfile: z.enum(queueProfiles).optional(),
        newCustomerWithinDays: z.int().min(0).max(30).optional(),
        cadences: z
          .array(
            z.object({
              grade: z.string(),
              gaps: z.array(z.int().min(0).max(3660)).min(1),
              limit: z.int().min(0).max(3660).nullable(),
            }),
          )
          .optional(),
      }),
    )
    .output(z.object({})),
}
