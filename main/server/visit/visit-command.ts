import { toCourseColumns } from '#db/course-columns.ts'
import type { Command } from '#db/write/command.ts'
import type { VisitDecision } from '#shared/domain/visit/decide-visit.ts'
import { markRows, type TouchedNumber } from './number-rows.ts'
import { closingRow, visitRow } from './visit-row.ts'

type Decided = Extract<VisitDecision, { kind: 'decided' }>

interface VisitCommand {
  readonly changeId: string
  readonly decided: Decided
  /** The numbers that the outcome says something about. */
  readonly numbers: readonly TouchedNumber[]
}

/** One saved visit with everything it feeds: card, ending, numbers, counters, and the draft it was (R11). */
export function visitCommand({ changeId, decided, numbers }: VisitCommand): Command {
  const { visit, closing, course, numberState: state } = decided
  const { id, cardId, agentId } = visit
  const phoneId = visit.phoneId ?? (state === 'dead' ? (numbers[0]?.id ?? null) : null)
  const closings = closing ? [{ insert: 'courseEvent', row: closingRow(closing, cardId) } as const] : []
  return {
    ...{ id: changeId, kind: 'visit.save', version: 1, entity: 'visit', entityId: id },
    payload: { ref: id, cardId },
    rows: [
      { insert: 'visit', row: visitRow({ ...visit, phoneId }) },
      ...closings,
      { update: 'card', id: cardId, set: toCourseColumns(course) },
      ...markRows({ state, numbers, words: visit.content }),
    ],
    clearsDrafts: { userId: agentId, subject: cardId },
  }
}
