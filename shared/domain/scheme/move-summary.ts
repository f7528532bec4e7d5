import type { CardCourse } from '../card-course.ts'
import type { Day } from '../day.ts'

/** What a move does to the cards of one grade. */
export interface MoveLine {
  readonly from: string
  readonly to: string
  readonly cards: number
  readonly earlier: number
  readonly later: number
  readonly same: number
  /** Not overdue before, overdue after. */
  readonly overdue: number
  /** Within its hard limit before, past it after. */
  readonly pastLimit: number
}

interface Change {
  readonly before: CardCourse
  readonly after: CardCourse
}

/** Counts one more moved card into its grade's line. */
export function addToSummary(
  lines: readonly MoveLine[],
  { before, after }: Change,
  today: Day,
): readonly MoveLine[] {
  const [from, to] = [before.grade?.code ?? '', after.grade?.code ?? '']
  const line = lines.find((one) => one.from === from && one.to === to) ?? emptyLine(from, to)
  const [was, is] = [before.dueOn ?? '', after.dueOn ?? '']
  const counted: MoveLine = {
    ...line,
    cards: line.cards + 1,
    earlier: line.earlier + (is < was ? 1 : 0),
    later: line.later + (is > was ? 1 : 0),
    same: line.same + (is === was ? 1 : 0),
    overdue: line.overdue + (is < today && was >= today ? 1 : 0),
    pastLimit: line.pastLimit + (isPast(after, today) && !isPast(before, today) ? 1 : 0),
  }
  return lines.includes(line) ? lines.map((one) => (one === line ? counted : one)) : [...lines, counted]
}

function emptyLine(from: string, to: string): MoveLine {
  return { from, to, cards: 0, earlier: 0, later: 0, same: 0, overdue: 0, pastLimit: 0 }
}

function isPast({ limitOn }: CardCourse, today: Day): boolean {
  return limitOn !== null && limitOn < today
}
