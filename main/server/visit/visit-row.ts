import type { NewRow } from '#db/write/row-write.ts'
import type { StatusEvent } from '#shared/domain/card-event.ts'
import type { VisitRecord } from '#shared/domain/visit/decide-visit.ts'

/** A decided visit as the row that is stored and never changed. */
export function visitRow(visit: VisitRecord): NewRow<'visit'> {
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

/** The order or ending that came with a visit, as the event row beside it. */
export function closingRow(closing: StatusEvent, cardId: string): NewRow<'courseEvent'> {
  const { id, kind, occurredAt, recordedAt, ...body } = closing
  return { id, cardId, kind, occurredAt, recordedAt, body: JSON.stringify(body) }
}
