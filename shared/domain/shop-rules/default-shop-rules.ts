import { defaultCallingHours } from '../calling-hours.ts'
import { defaultEffectiveRule } from '../effective-contact.ts'
import { gradeSchemePresets } from '../grade-scheme-presets.ts'
import { outcomePresets } from '../outcome-presets.ts'
import type { ShopRules } from '../shop-rules.ts'
import type { TemplateCode } from '../template/template-presets.ts'
import { fiveDayCalendar, sevenDayCalendar } from '../working-calendar-presets.ts'

/** A shop's trade, under the name of its card template. */
export type Trade = TemplateCode

const shipped = {
  schemes: gradeSchemePresets,
  outcomes: outcomePresets,
  calendar: sevenDayCalendar,
  clockwork: { zone: 'Asia/Shanghai', dayStartsAt: 0 },
  restDayRule: 'earlier',
  callingHours: defaultCallingHours,
  effectiveRule: defaultEffectiveRule,
  outOfTouchAfter: { attempts: 6, days: 3 },
  promiseSoonMinutes: 15,
  callGapMinutes: 120,
  daysPastLimit: 30,
  eveningAt: 19 * 60,
  nextEvening: false,
  lateEntry: 'allow',
} as const

const officeWeek = { calendar: fiveDayCalendar }

const byTrade = {
  car: { schemeId: 'car', newCustomerWithinDays: 2, queueProfile: 'grade-then-time' },
  estate: { schemeId: 'estate', newCustomerWithinDays: 0, queueProfile: 'new-first' },
  insurance: { schemeId: 'car', newCustomerWithinDays: 2, queueProfile: 'grade-then-time', ...officeWeek },
  general: { schemeId: 'car', newCustomerWithinDays: 2, queueProfile: 'grade-then-time', ...officeWeek },
} as const

/** The rules a new shop of a trade starts with (decisions 1, 2, 4, 5, 9, 12; R09, R10). */
export function defaultShopRules(trade: Trade = 'car'): ShopRules {
  return { ...shipped, ...byTrade[trade] }
}
