import type { Day, Minute } from '../day.ts'
import { nextWorkingDay } from '../working-calendar.ts'
import { instantAt } from '../zone.ts'
import type { VisitReading } from './read-visit.ts'

/** Why somebody is called in an evening, whatever the cadence says: ordered, was in the shop, is new. */
export const eveningReasons = ['ordered', 'visited', 'new-intent'] as const
export type EveningReason = (typeof eveningReasons)[number]

export interface EveningCall {
  readonly on: Day
  readonly minute: Minute
  readonly why: EveningReason
}

/** A visitor is called the same evening, a buyer the same day; a new intent customer the next evening where the shop does so (R54, R55). */
export function eveningCallOf(reading: VisitReading): EveningCall | null {
  const { rules, occurredOn, isEnding, effective } = reading
  if (isEnding || !effective) return null
  const minute = Math.min(rules.eveningAt, rules.callingHours.to)
  const why = reasonOfToday(reading)
  if (why) return isStillToCome(reading, minute) ? { on: occurredOn, minute, why } : null
  if (!rules.nextEvening || !isNewIntent(reading)) return null
  return { on: nextWorkingDay(rules.calendar, occurredOn), minute, why: 'new-intent' }
}

function reasonOfToday({ closing, input }: VisitReading): EveningReason | null {
  if (closing?.status === 'ordered') return 'ordered'
  return input.channel === 'shop' ? 'visited' : null
}

function isStillToCome({ occurredOn, today, now, rules }: VisitReading, minute: Minute): boolean {
  return occurredOn === today && now < instantAt(today, minute, rules.clockwork)
}

/** The first talk, and it was judged an intention that counts (S4-11). */
function isNewIntent({ before, decided }: VisitReading): boolean {
  return before.lastEffectiveAt === null && decided?.onAdvancementTable === true
}
