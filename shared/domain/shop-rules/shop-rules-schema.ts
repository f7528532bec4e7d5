import { z } from 'zod'
import { isDay } from '../day.ts'
import { lateEntryRules, queueProfiles, type ShopRules } from '../shop-rules.ts'

const label = z.object({ zh: z.string(), en: z.string() })
const count = z.int().min(0).max(3660)
const minute = z.int().min(0).max(1439)
const day = z.string().refine(isDay)

const cadence = z.object({
  gaps: z.array(count).min(1),
  repeat: z.enum(['last', 'cycle']),
  limit: count.nullable(),
})

const horizon = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('days'), count }),
  z.object({ kind: z.literal('months'), count }),
  z.object({ kind: z.literal('open') }),
])

const grade = z.object({
  code: z.string().min(1).max(20),
  label,
  definition: label,
  rank: z.int().min(1),
  cadence,
  onAdvancementTable: z.boolean(),
  terminal: z.boolean(),
  horizon: horizon.optional(),
  messagesCount: z.boolean().optional(),
})

const scheme = z.object({ id: z.string(), version: z.int(), name: label, grades: z.array(grade).min(1) })

const retryStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('minutes'), count }),
  z.object({ kind: z.literal('next-working-day') }),
  z.object({ kind: z.literal('days'), count }),
])

const outcome = z.object({
  code: z.string().min(1).max(40),
  version: z.int(),
  key: z.string().nullable(),
  more: z.boolean(),
  label,
  reached: z.boolean(),
  effective: z.union([z.boolean(), z.literal('predicate')]),
  retry: z.tuple([retryStep], retryStep).nullable(),
  callIntents: z.array(z.enum(['A', 'B', 'C', 'D', 'E', 'F'])),
  promise: z.boolean(),
  appointment: z.boolean(),
  lowersGrade: z.boolean(),
  deadNumber: z.boolean(),
  refusal: z.boolean(),
  closes: z.enum(['won', 'lost', 'stopped']).nullable(),
})

const daysOf = z.object({ offDays: z.array(day), workDays: z.array(day) })

const calendar = z.object({
  week: z.array(z.int().min(1).max(7)).min(1),
  keepsHolidays: z.boolean(),
  years: z.record(z.coerce.number(), daysOf),
  own: daysOf.optional(),
})

/** Reads stored or sent rules of a shop; refuses what no decision could be made by, such as a scheme nobody has (R05). */
export const shopRulesSchema: z.ZodType<ShopRules> = z
  .object({
    schemes: z.array(scheme).min(1),
    schemeId: z.string(),
    outcomes: z.array(outcome).min(1),
    calendar,
    clockwork: z.object({ zone: z.string().refine(isZone), dayStartsAt: minute }),
    restDayRule: z.enum(['earlier', 'later']),
    callingHours: z
      .object({ from: minute, to: z.int().min(1).max(1440) })
      .refine(({ from, to }) => from < to),
    newCustomerWithinDays: z.int().min(0).max(30),
    effectiveRule: z.object({ minimumSeconds: count, sentMessagesCount: z.boolean() }),
    outOfTouchAfter: z.object({ attempts: z.int().min(1), days: z.int().min(1) }),
    promiseSoonMinutes: z.int().min(0).max(240),
    callGapMinutes: z.int().min(0).max(1440),
    daysPastLimit: z.int().min(0).max(366),
    eveningAt: minute,
    nextEvening: z.boolean(),
    lateEntry: z.enum(lateEntryRules),
    queueProfile: z.enum(queueProfiles),
  })
  .refine(({ schemes, schemeId }) => schemes.some(({ id }) => id === schemeId))

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== ''
  } catch {
    return false
  }
}
