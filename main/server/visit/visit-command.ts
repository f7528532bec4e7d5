import { toCourseColumns } from '#db/course-columns.ts'
import type { Command } from '#db/write/command.ts'
import type { RowWrite } from '#db/write/row-write.ts'
import type { StatusEvent } from '#shared/domain/card-event.ts'
import type { VisitDecision, VisitRecord } from '#shared/domain/visit/decide-visit.ts'
import { markRows, type TouchedNumber } from './number-rows.ts'

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
  return {
    ...{ id: changeId, kind: 'visit.save', version: 1, entity: 'visit', entityId: id },
    payload: { ref: id, cardId },
    rows: [
      { insert: 'visit', row: visitRow({ ...visit, phoneId }) },
      ...(closing ? [closingRow(closing, cardId)] : []),
      { update: 'card', id: cardId, set: toCourseColumns(course) },
      ...markRows({ state, numbers, words: visit.content }),
    ],
    clearsDrafts: { userId: agentId, subject: cardId },
  }
}

type VisitRow = Extract<RowWrite, { insert: 'visit' }>['row']

function visitRow(visit: VisitRecord): VisitRow {
  const { isLate, isReached, isEffective, intentQuestions, ...plain } = visit
  return {
    ...plain,
    receivedAt: visit.recordedAt,
    isLate: isLate ? 1 : 0,
    isReached: isReached ? 1 : 0,
    isEffective: isEffective ? 1 : 0,
    intentQuestions: intentQuestions.length > 0 ? JSON.stringify(intentQuestions) : null,
    importId: null,
    isVoid: 0,
    signedBy: null,
  }
}

function closingRow({ id, kind, occurredAt, recordedAt, ...body }: StatusEvent, cardId: string): RowWrite {
  return {
    insert: 'courseEvent',
    row: { id, cardId, kind, occurredAt, recordedAt, body: JSON.stringify(body) },
  }
}
