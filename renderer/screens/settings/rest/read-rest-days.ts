import { type Day, isDay } from '#shared/domain/day.ts'

/** Days written one after the other, `2026-12-01 2026-12-03`; null where one of them is none. */
export function readRestDays(typed: string): Day[] | null {
  const days = typed
    .normalize('NFKC')
    .split(/[\s,、;]+/)
    .filter(Boolean)
  return days.every(isDay) ? [...new Set(days)].sort() : null
}
