import { addDays, type Day, yearOf } from './day.ts'

/** How far ahead callbacks are usually set: by then the year's statutory days must be known. */
const lookAheadDays = 45

interface Question {
  readonly today: Day
  /** Years whose holidays and 调休 somebody has entered. */
  readonly knownYears: readonly number[]
}

/** The first year, of today or of the weeks to come, whose statutory days nobody has entered; warned about, never guessed (decision 4). */
export function findMissingYear({ today, knownYears }: Question): number | null {
  const years = [yearOf(today), yearOf(addDays(today, lookAheadDays))]
  return years.find((year) => !knownYears.includes(year)) ?? null
}
