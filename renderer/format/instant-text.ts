import type { Texts } from '#renderer/texts/texts.ts'
import type { Day, Instant } from '#shared/domain/day.ts'
import { type Clockwork, dayOf, minuteOf } from '#shared/domain/zone.ts'
import { dayText, minuteText, nearDay } from './day-text.ts'

/** The shop's clock as the screen reads it. */
export function shopClock(zone: string): Clockwork {
  return { zone, dayStartsAt: 0 }
}

/** `10:42` on the shop's wall. */
export function clockText(instant: Instant, zone: string): string {
  return minuteText(minuteOf(instant, shopClock(zone)))
}

/** `10:42` today, `11-23 周一 09:00` on any other day. */
export function dayMomentText(
  instant: Instant,
  { zone, today }: { readonly zone: string; readonly today: Day },
  texts: Texts,
): string {
  const day = dayOf(instant, shopClock(zone))
  const clock = clockText(instant, zone)
  return day === today ? clock : `${dayText(day, texts)} ${clock}`
}

/** `10:42` today, `11-18 10:42` before. */
export function momentText(instant: Instant, zone: string, today: Day): string {
  const day = dayOf(instant, shopClock(zone))
  const clock = clockText(instant, zone)
  return day === today ? clock : `${nearDay(day, today)} ${clock}`
}
