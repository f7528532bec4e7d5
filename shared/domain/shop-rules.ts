import type { Cadence, RestDayRule } from './cadence.ts'
import type { CallingHours } from './calling-hours.ts'
import type { GradeMark } from './card-event.ts'
import type { Minute } from './day.ts'
import type { EffectiveRule } from './effective-contact.ts'
import { findGrade, type Grade, type GradeScheme, queueRankOf } from './grade-scheme.ts'
import type { Outcome } from './outcome.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import type { Clockwork } from './zone.ts'

/** The order inside a band of the queue (decision 5). */
export const queueProfiles = ['grade-then-time', 'nearest-to-closing', 'new-first'] as const
export type QueueProfile = (typeof queueProfiles)[number]

/** What the shop does with a visit recorded on a later day (decision 9). */
export const lateEntryRules = ['allow', 'allow-with-reason', 'forbid'] as const
export type LateEntryRule = (typeof lateEntryRules)[number]

/** Everything a decision asks of the shop, as one value that can be stored and sent. */
export interface ShopRules {
  /** Every version a card may have been graded in. */
  readonly schemes: readonly GradeScheme[]
  /** The scheme in which new cards are graded. */
  readonly schemeId: string
  readonly outcomes: readonly Outcome[]
  readonly calendar: WorkingCalendar
  readonly clockwork: Clockwork
  readonly restDayRule: RestDayRule
  readonly callingHours: CallingHours
  /** How long the first call of a new customer may wait; 0 for the day itself (R10). */
  readonly newCustomerWithinDays: number
  readonly effectiveRule: EffectiveRule
  readonly outOfTouchAfter: { readonly attempts: number; readonly days: number }
  /** How long before a promised hour its card comes to the top. */
  readonly promiseSoonMinutes: number
  /** The least time between two calls to one number (R67). */
  readonly callGapMinutes: number
  /** How many days past its hard limit a contact may be put off without a supervisor (R69). */
  readonly daysPastLimit: number
  /** When an evening call is made: to visitors and buyers (R55), and to new intent customers (R54). */
  readonly eveningAt: Minute
  /** Whether a new intent customer is called again the next evening, before the cadence says so (R54). */
  readonly nextEvening: boolean
  readonly lateEntry: LateEntryRule
  readonly queueProfile: QueueProfile
}

/** The scheme in which a card's next grade is decided: the newest version of its own, else of the shop's (R05). Throws if there is neither. */
export function schemeFor(rules: ShopRules, grade: GradeMark | null): GradeScheme {
  const scheme = newestScheme(rules, grade?.schemeId) ?? newestScheme(rules, rules.schemeId)
  if (!scheme) throw new RangeError(`The shop has no grade scheme ${rules.schemeId}`)
  return scheme
}

/** The grade that a mark stands for, in the version it was given in; undefined for a mark of nobody's (R05). */
export function gradeOf(rules: ShopRules, grade: GradeMark | null): Grade | undefined {
  const scheme = grade && findScheme(rules, grade)
  return scheme ? findGrade(scheme, grade.code) : undefined
}

/** How long until the next contact: by the grade, or for a card that still has none the shop's days for new customers (R05, R10). */
export function cadenceFor(rules: ShopRules, grade: GradeMark | null): Cadence {
  const ungraded: Cadence = { gaps: [rules.newCustomerWithinDays], repeat: 'last', limit: null }
  return gradeOf(rules, grade)?.cadence ?? ungraded
}

/** When a customer whom nobody has judged or spoken to yet is called: from the first day on, at the latest within the shop's days (R10). */
export function firstCallOf({ newCustomerWithinDays }: ShopRules): Cadence {
  return { gaps: [0], repeat: 'last', limit: newCustomerWithinDays }
}

/** The place of a grade in the queue; no grade comes right after the first (decision 1). */
export function queueRankFor(rules: ShopRules, grade: GradeMark | null): number {
  const scheme = grade && findScheme(rules, grade)
  return scheme ? queueRankOf(scheme, grade.code) : queueRankOf(schemeFor(rules, null), null)
}

/** One version of one scheme, or undefined if the shop never had it (R05). */
export function findScheme(
  { schemes }: ShopRules,
  { schemeId, schemeVersion }: Omit<GradeMark, 'code'>,
): GradeScheme | undefined {
  return schemes.find(({ id, version }) => id === schemeId && version === schemeVersion)
}

function newestScheme({ schemes }: ShopRules, wanted: string | undefined): GradeScheme | undefined {
  return schemes.filter(({ id }) => id === wanted).toSorted((a, b) => b.version - a.version)[0]
}
