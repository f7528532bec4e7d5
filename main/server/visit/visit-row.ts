import type { NewRow } from '#db/write/row-write.ts'
import type { VisitRecord } from '#shared/domain/visit/decide-visit.ts'

/** A decided visit as the row that is stored and never changed; `receivedAt` is the book's clock. */
export function visitRow(visit: VisitRecord, receivedAt: string): NewRow<'visit'> {
  const { isLate, isReached, isEffective, intentQuestions, ...kept } = visit
  return {
    ...kept,
    receivedAt,
    isLate: isLate ? 1 : 0,
    isReached: isReached ? 1 : 0,
    isEffective: isEffective ? 1 : 0,
    intentQuestions: intentQuestions.length > 0 ? JSON.stringify(intentQuestions) : null,
    isVoid: 0,
  }
}
