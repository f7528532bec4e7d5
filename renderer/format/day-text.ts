import type { Texts } from '#renderer/texts/texts.ts'
import { type Day, daysBetween, type Minute, weekdayOf, yearOf } from '#shared/domain/day.ts'

/** `11-24 周二`. */
export function dayText(day: Day, texts: Texts): string {
  return `${shortDay(day)} ${weekdayText(day, texts)}`
}

/** `11-24`. */
export function shortDay(day: Day): string {
  return day.slice(5)
}

/** `11-24` within the year of `today`, else `2025-11-24`. */
export function nearDay(day: Day, today: Day): string {
  return yearOf(day) === yearOf(today) ? shortDay(day) : day
}

export function weekdayText(day: Day, texts: Texts): string {
  return texts.words.weekdays[weekdayOf(day) - 1] ?? ''
}

/** `09:05` for a minute of the day. */
export function minuteText(minute: Minute): string {
  const hours = Math.floor(minute / 60)
  return `${twoDigits(hours)}:${twoDigits(minute % 60)}`
}

/** `11-24 周二 12:00`, the hour only where there is one. */
export function contactText(on: Day, minute: Minute | null, texts: Texts): string {
  return minute === null ? dayText(on, texts) : `${dayText(on, texts)} ${minuteText(minute)}`
}

/** How many days ago a day was, counted from today. */
export function daysSince(day: Day, today: Day): number {
  return daysBetween(day, today)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
