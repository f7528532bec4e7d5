import type { Outputs } from '#shared/contract/client.ts'
import type { Instant } from '#shared/domain/day.ts'
import type { GradeScheme } from '#shared/domain/grade-scheme.ts'
import { findMissingYear } from '#shared/domain/missing-year.ts'
import type { Outcome } from '#shared/domain/outcome.ts'
import { schemeFor } from '#shared/domain/shop-rules.ts'
import { dayOf } from '#shared/domain/zone.ts'
import type { LoadedRules } from './load-shop-rules.ts'
import { toTemplateView } from './template-view.ts'

type ShopView = Outputs['rule']['get']

interface Parts {
  readonly loaded: LoadedRules
  readonly people: ShopView['people']
  readonly now: Instant
}

/** The shop's rules as far as screens show them or ask by them. */
export function toShopView({ loaded, people, now }: Parts): ShopView {
  const { rules, lockAfterMinutes, knownYears } = loaded
  const today = dayOf(now, rules.clockwork)
  return {
    today,
    zone: rules.clockwork.zone,
    scheme: toSchemeView(schemeFor(rules, null)),
    outcomes: rules.outcomes.map(toOutcomeView),
    template: toTemplateView(loaded),
    queueProfile: rules.queueProfile,
    callingHours: rules.callingHours,
    newCustomerWithinDays: rules.newCustomerWithinDays,
    callGapMinutes: rules.callGapMinutes,
    daysPastLimit: rules.daysPastLimit,
    nextEvening: rules.nextEvening,
    lockAfterMinutes,
    lateEntry: rules.lateEntry,
    restDayRule: rules.restDayRule,
    missingYear: findMissingYear({ today, knownYears }),
    people,
  }
}

function toSchemeView({ id, version, name, grades }: GradeScheme): ShopView['scheme'] {
  return {
    id,
    version,
    name,
    grades: grades.map((grade) => ({
      ...grade,
      cadence: { ...grade.cadence, gaps: [...grade.cadence.gaps] },
    })),
  }
}

function toOutcomeView(outcome: Outcome): ShopView['outcomes'][number] {
  const { code, key, label, closes } = outcome
  return {
    code,
    key,
    label,
    closes,
    isReached: outcome.reached,
    isMore: outcome.more,
    isPromise: outcome.promise,
  }
}
