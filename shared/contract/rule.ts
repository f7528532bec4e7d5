import { z } from 'zod'
import { lateEntryRules, queueProfiles } from '#shared/domain/shop-rules.ts'
import { checkpoints, fieldKinds, fieldParties, fieldTiers } from '#shared/domain/template/card-template.ts'
import { mostFields } from '#shared/domain/template/edit-template.ts'
import { templateCodes } from '#shared/domain/template/template-presets.ts'
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

const fieldRule = z.object({
  label: named,
  kind: z.enum(fieldKinds),
  /** Words to choose from. */
  options: z.array(line),
  tier: z.enum(fieldTiers),
  checkpoint: z.enum(checkpoints).nullable(),
  party: z.enum(fieldParties),
  /** No longer asked for; values that cards have are still shown. */
  isRetired: z.boolean(),
})

const templateField = fieldRule.extend({ key: z.string(), side: z.enum(['front', 'back']) })

const fieldName = z.string().max(60)

/** One field as somebody wants it; a new one has no key yet. */
const wantedField = fieldRule.extend({
  key: z.string().max(60).nullable(),
  label: z.object({ zh: fieldName, en: fieldName }),
  options: z.array(line).max(60),
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
    fields: z.array(templateField),
    /** Names of facts that only the shop's other templates ask for. */
    others: z.array(z.object({ key: z.string(), label: named })),
  }),
  queueProfile: z.enum(queueProfiles),
  callingHours: z.object({ from: z.int(), to: z.int() }),
  newCustomerWithinDays: z.int(),
  callGapMinutes: z.int(),
  daysPastLimit: z.int(),
  nextEvening: z.boolean(),
  lockAfterMinutes: z.int(),
  lateEntry: z.enum(lateEntryRules),
  restDayRule: z.enum(['earlier', 'later']),
  missingYear: z.int().nullable(),
  /** Who is here; only who sells may be given cards. */
  people: z.array(z.object({ id, name: z.string(), teamId: id.nullable(), sells: z.boolean() })),
})

export const rule = {
  get: readCall({ path: '/rules', summary: 'Scheme, outcomes, template, calendar warning, people' }).output(
    shopView,
  ),
  templates: readCall({
    path: '/rules/templates',
    summary: 'The card of each trade, every label of it',
  }).output(
    z.array(
      z.object({
        code: z.enum(templateCodes),
        version: z.int(),
        name: named,
        isInUse: z.boolean(),
        fields: z.array(templateField.extend({ holder: z.enum(['fact', 'card', 'visit', 'closing']) })),
      }),
    ),
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
        callGapMinutes: z.int().min(0).max(1440).optional(),
        daysPastLimit: z.int().min(0).max(366).optional(),
        nextEvening: z.boolean().optional(),
        /** The template in which cards are filled in from now on (R62). */
        templateCode: z.enum(templateCodes).optional(),
        /** All facts of one template as they are to be, based on a version of it. */
        template: z
          .object({
            code: z.enum(templateCodes),
            version: z.int(),
            fields: z.array(wantedField).max(mostFields + 1),
          })
          .optional(),
      }),
    )
    // How many cards' next day moved with the rule; null where no day follows from what was changed.
    .output(z.object({ moved: z.int().nullable() })),
}
