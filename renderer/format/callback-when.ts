import type { Texts } from '#renderer/texts/texts.ts'
import type { Callback } from '#shared/contract/answers.ts'
import type { Instant } from '#shared/domain/day.ts'
import { minuteText } from './day-text.ts'

/** The right end of a queue row, and how loud it is. */
export interface When {
  readonly says: string
  readonly look: 'late' | 'soon' | 'plain'
}

const minuteLength = 60_000
const hour = 60

/** `3 分钟后`, `逾期 2 天`, `14:00 后`, `今天`. */
export function callbackWhen(row: Callback, now: Instant, texts: Texts): When {
  const { when } = texts.desk
  if (row.band === 'promised' && row.promisedAt)
    return { says: promisedText(row.promisedAt, now, texts), look: 'soon' }
  if (row.daysOverdue > 0) {
    return { says: when.overdue(row.daysOverdue), look: row.band === 'past-limit' ? 'late' : 'soon' }
  }
  return { says: row.dueMinute === null ? when.today : when.after(minuteText(row.dueMinute)), look: 'plain' }
}

function promisedText(promisedAt: Instant, now: Instant, { desk }: Texts): string {
  const minutes = Math.round((Date.parse(promisedAt) - Date.parse(now)) / minuteLength)
  if (minutes === 0) return desk.when.now
  if (minutes > 0) return desk.when.inMinutes(minutes)
  return minutes > -hour ? desk.when.minutesAgo(-minutes) : desk.when.hoursAgo(Math.floor(-minutes / hour))
}
