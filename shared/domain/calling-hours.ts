import type { Instant, Minute } from './day.ts'
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from './working-calendar.ts'
import { type Clockwork, dayOf, instantAt } from './zone.ts'

/** The first and the last minute of a day at which the shop may call (R09). */
export interface CallingHours {
  readonly from: Minute
  readonly to: Minute
}

/** 9:00 to 20:00. */
export const defaultCallingHours: CallingHours = { from: 9 * 60, to: 20 * 60 }

interface Wish {
  /** When one would call if nothing spoke against it. */
  readonly wanted: Instant
  /** Now; a shop that is calling on a rest day may go on until the evening. */
  readonly at: Instant
  readonly calendar: WorkingCalendar
  readonly clockwork: Clockwork
  readonly callingHours: CallingHours
}

/** The first moment from the wanted one on at which the shop may call: in calling hours of a working day, or of today. */
export function firstCallingTime({ wanted, at, calendar, clockwork, callingHours }: Wish): Instant {
  const day = dayOf(wanted, clockwork)
  const mayCall = isWorkingDay(calendar, day) || day === dayOf(at, clockwork)
  const opening = instantAt(day, callingHours.from, clockwork)
  const closing = instantAt(day, callingHours.to, clockwork)
  if (mayCall && wanted <= closing) return wanted < opening ? opening : wanted
  return instantAt(nextWorkingDay(calendar, day), callingHours.from, clockwork)
}
