import type { Texts } from '#renderer/texts/texts.ts'
import type { Callback } from '#shared/contract/answers.ts'
import { waitsUntil } from '#shared/domain/callback/queue-part.ts'
import type { Day, Instant } from '#shared/domain/day.ts'
import { minuteText } from './day-text.ts'
import { momentText } from './instant-text.ts'

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

/** `09:00 再试` today, `11-23 09:00 再试` on another day: when a row that waits comes back. */
export function comesBackWhen(
  row: Callback,
  { zone, today }: { readonly zone: string; readonly today: Day },
  { desk }: Texts,
): When {
  const until = waitsUntil(row)
  return { says: until === null ? '' : desk.when.again(momentText(until, zone, today)), look: 'plain' }
}

function promisedText(promisedAt: Instant, now: Instant, { desk }: Texts): string {
  const minutes = Math.round((Date.parse(promisedAt) - Date.parse(now)) / minuteLength)
  if (minutes === 0) return desk.when.now
  if (minutes > 0) return desk.when.inMinutes(minutes)
  return minutes > -hour ? desk.when.minutesAgo(-minutes) : desk.when.hoursAgo(Math.floor(-minutes / hour))
}
