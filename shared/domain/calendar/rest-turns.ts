import { type Day, weekdayOf } from '../day.ts'
import type { UserId } from '../ids.ts'

/** When one person rests (轮休), and who calls their customers meanwhile. */
export interface RestTurn {
  readonly userId: UserId
  readonly name: string
  /** 1 = Monday to 7 = Sunday. */
  readonly weekdays: readonly number[]
  readonly offDays: readonly Day[]
  /** Days worked in exchange, whatever the weekday. */
  readonly workDays: readonly Day[]
  readonly coverId: UserId | null
}

/** Whether somebody rests on a day; a single day beats the weekday (decision 4). */
export function isResting({ weekdays, offDays, workDays }: RestTurn, day: Day): boolean {
  if (workDays.includes(day)) return false
  return offDays.includes(day) || weekdays.includes(weekdayOf(day))
}

/**
 * Who calls whose customers on a day: the cover of everybody who rests, and where the cover rests too, the cover's own.
 * Nobody is covered who works; it comes back by itself the day after (decision 4).
 */
export function coversOn(turns: readonly RestTurn[], day: Day): ReadonlyMap<UserId, readonly UserId[]> {
  const covers = new Map<UserId, UserId[]>()
  for (const turn of turns) {
    const cover = isResting(turn, day) ? coverOf(turn, { turns, day }) : null
    if (cover !== null) covers.set(cover, [...(covers.get(cover) ?? []), turn.userId])
  }
  return covers
}

/** Who rests on a day and has nobody to call their customers: to be warned about. */
export function uncoveredOn(turns: readonly RestTurn[], day: Day): readonly RestTurn[] {
  return turns.filter((turn) => isResting(turn, day) && coverOf(turn, { turns, day }) === null)
}

interface Moment {
  readonly turns: readonly RestTurn[]
  readonly day: Day
}

function coverOf(turn: RestTurn, { turns, day }: Moment): UserId | null {
  const seen = new Set([turn.userId])
  let { coverId } = turn
  while (coverId !== null && !seen.has(coverId)) {
    const wanted = coverId
    const cover = turns.find(({ userId }) => userId === wanted)
    if (!cover) return null
    if (!isResting(cover, day)) return cover.userId
    seen.add(wanted)
    coverId = cover.coverId
  }
  return null
}
