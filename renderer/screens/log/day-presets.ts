import { addDays, type Day, weekdayOf } from '#shared/domain/day.ts'

export type Preset = 'today' | 'yesterday' | 'week' | 'month'

export interface Days {
  readonly from: Day
  readonly to: Day
}

/** The usual spans, up to and with today; the week begins on Monday. */
export function daysOfPreset(preset: Preset, today: Day): Days {
  const yesterday = addDays(today, -1)
  switch (preset) {
    case 'today':
      return { from: today, to: today }
    case 'yesterday':
      return { from: yesterday, to: yesterday }
    case 'week':
      return { from: addDays(today, 1 - weekdayOf(today)), to: today }
    case 'month':
      return { from: `${today.slice(0, 8)}01`, to: today }
  }
}

/** Which of the usual spans these days are, if any. */
export function presetOf(days: Days, today: Day): Preset | null {
  return presets.find((preset) => sameDays(daysOfPreset(preset, today), days)) ?? null
}

export const presets: readonly Preset[] = ['today', 'yesterday', 'week', 'month']

function sameDays(one: Days, other: Days): boolean {
  return one.from === other.from && one.to === other.to
}
