const hourLength = 60
const dayLength = 1440

/** The minute of the day for `9:05`, `09：05` or `905`; null for anything else. */
export function readMinute(typed: string): number | null {
  const found = /^(\d{1,2})[:：.]?(\d{2})$/.exec(typed.trim())
  if (!found) return null
  const minute = Number(found[1]) * hourLength + Number(found[2])
  return Number(found[2]) < hourLength && minute <= dayLength ? minute : null
}
