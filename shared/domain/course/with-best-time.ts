import type { CardEvent } from '../card-event.ts'

/** The same events once the card says another 最佳回访时间 (R09). */
export function withBestTime(events: readonly CardEvent[], bestTime: string | null): readonly CardEvent[] {
  return events.map((event) => (event.kind === 'created' ? { ...event, bestTime } : event))
}
