import type { Texts } from '#renderer/texts/texts.ts'

/** `3分20秒`, `52分`; seconds keep two digits behind minutes, so that columns stand still. */
export function durationText(seconds: number, texts: Texts): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0) return texts.words.seconds(String(rest))
  if (rest === 0) return texts.words.minutes(minutes).trim()
  return texts.words.minutes(minutes) + texts.words.seconds(String(rest).padStart(2, '0'))
}

/** `02:47` of a running call. */
export function timerText(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return `${String(minutes).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
}
