import type { Minute } from '#shared/domain/day.ts'

/** The minute of the day that somebody typed as `1430`, `14:30`, `930` or `14`; null where it is no hour. */
export function readMinute(typed: string): Minute | null {
  const plain = typed.trim().replace('：', ':')
  const [, hours, minutes = '0'] = /^(\d{1,2})(?::?(\d{2}))?$/.exec(plain) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null
  return Number(hours) * 60 + Number(minutes)
}
