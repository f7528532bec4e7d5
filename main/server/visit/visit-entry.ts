import type { VisitRow } from '#db/queries/visit/visit-row.ts'
import type { VisitEntry } from '#shared/contract/answers.ts'

/** A stored visit as the card's back and the log show it. */
export function toVisitEntry(row: VisitRow): VisitEntry {
  return {
    id: row.id,
    cardId: row.cardId,
    cardName: row.cardName,
    cardNumber: row.cardNumber,
    agentId: row.agentId,
    agentName: row.agentName,
    number: row.number,
    occurredAt: row.occurredAt,
    precision: row.precision,
    recordedAt: row.recordedAt,
    day: row.day,
    isLate: row.isLate === 1,
    channel: row.channel,
    direction: row.direction,
    outcome: row.outcome,
    isReached: row.isReached === 1,
    isEffective: row.isEffective === 1,
    seconds: row.seconds,
    gradeBefore: row.gradeBefore,
    gradeAfter: row.gradeAfter,
    callIntent: row.callIntent,
    impression: row.impression,
    content: row.content,
    bottleneck: row.bottleneck,
    nextOn: row.nextOn,
    nextMinute: row.nextMinute,
    nextReason: row.nextReason,
    voided: voidOf(row),
  }
}

function voidOf({ voidWhy, voidAt, voidByName }: VisitRow): VisitEntry['voided'] {
  if (voidWhy === null || voidAt === null) return null
  return { why: voidWhy, at: voidAt, byName: voidByName ?? '' }
}
