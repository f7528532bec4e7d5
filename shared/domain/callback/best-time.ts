import type { CallingHours } from '../calling-hours.ts'
import type { Minute } from '../day.ts'
import type { Facts } from '../template/facts.ts'

/** 最佳回访时间 among a card's facts, null where it says none. */
export function bestTimeIn({ bestTime }: Facts): string | null {
  return typeof bestTime === 'string' ? bestTime : null
}

interface HourWishes {
  /** The text of 最佳回访时间. */
  readonly bestTime: string | null
  /** The minute the customer named for this very contact. */
  readonly promised: Minute | null
  readonly callingHours: CallingHours
}

/** The minute at which to call: the one the customer named, else the best time inside calling hours, else any (R09). */
export function hourFor({ bestTime, promised, callingHours }: HourWishes): Minute | null {
  if (promised !== null) return promised
  const wished = readBestTimes(bestTime ?? '') ?? []
  const { from, to } = callingHours
  const clamped = wished.map((minute) => Math.min(Math.max(minute, from), to))
  return wished.find((minute) => minute >= from && minute <= to) ?? clamped[0] ?? null
}

/** The minutes of the day that a 最佳回访时间 names, as written: `中午，18:30 后` is 720 and 1110; null if it names none (R09). */
export function readBestTimes(text: string): readonly Minute[] | null {
  const phrases = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[,、;/\n]|或|\bor\b/)
  const minutes = phrases.map(readPhrase).filter((minute) => minute !== null)
  return minutes.length > 0 ? minutes : null
}

interface PartOfDay {
  readonly words: RegExp
  readonly startsAt: Minute
  /** An hour up to 12 said with these words is after noon: 下午3点, 晚上8点. */
  readonly isLate: boolean
}

const partsOfDay: readonly PartOfDay[] = [
  { words: /清晨|早[上晨间]|一早|morning/, startsAt: 9 * 60, isLate: false },
  { words: /上午|am\b|a\.m\./, startsAt: 10 * 60, isLate: false },
  { words: /中午|正午|午[休间饭]|noon|lunch/, startsAt: 12 * 60, isLate: false },
  { words: /下午|午后|afternoon|pm\b|p\.m\./, startsAt: 14 * 60, isLate: true },
  { words: /傍晚|下班|放学/, startsAt: 18 * 60, isLate: true },
  { words: /晚[上间饭]|夜|evening|night/, startsAt: 19 * 60, isLate: true },
]

const avoidance = /不|别[在打]|勿|避开|除了|\bnot?\b|avoid|except/
const writtenHours = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const opensAt = 8

function readPhrase(phrase: string): Minute | null {
  if (avoidance.test(phrase)) return null
  const part = partsOfDay.findLast(({ words }) => words.test(phrase))
  const clock = readClock(phrase)
  if (!clock) return part?.startsAt ?? null
  const { hour, minute } = clock
  const isAfternoon = hour < 12 && (part ? part.isLate || isSmallHourOfNoon(part, hour) : hour < opensAt)
  return (isAfternoon ? hour + 12 : hour) * 60 + minute
}

function isSmallHourOfNoon(part: PartOfDay, hour: number): boolean {
  return part.startsAt === 12 * 60 && hour < opensAt
}

function readClock(phrase: string): { hour: number; minute: number } | null {
  const digits = phrase.replace(/十[一二]?|[零一二两三四五六七八九](?=[点时])/g, readWrittenHour)
  const found = /(\d{1,2})\s*(?::\s*(\d{2})|[点时](?:\s*(半|一刻|三刻|\d{1,2}))?|(?=\s*[ap]\.?m))/.exec(
    digits,
  )
  if (!found) return null
  const [, hour, colonMinute, pointMinute] = found
  const time = { hour: Number(hour), minute: readMinute(colonMinute ?? pointMinute) }
  return time.hour < 24 && time.minute < 60 ? time : null
}

function readWrittenHour(word: string): string {
  return String(writtenHours.indexOf(word.replace('两', '二')))
}

function readMinute(text: string | undefined): number {
  const fractions: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 }
  return fractions[text ?? ''] ?? Number(text ?? 0)
}
