import type { Texts } from '#renderer/texts/texts.ts'
import type { Callback, DueReasonView, Proposal } from '#shared/contract/answers.ts'
import { shortDay } from './day-text.ts'
import { clockText } from './instant-text.ts'

/** `H级 · 上次有效联系 11-18 · 周期2天`: why a card is due. */
export function reasonText(reason: DueReasonView | null, texts: Texts): string {
  const { reasons } = texts
  switch (reason?.kind) {
    case 'new':
      return joined([reasons.newOn(shortDay(reason.createdOn)), reasons.withinDays(reason.withinDays)])
    case 'cadence':
      return joined([
        gradePart(reason.grade, texts),
        reason.anchor === 'effective'
          ? reasons.lastEffective(shortDay(reason.anchorOn))
          : reasons.createdOn(shortDay(reason.anchorOn)),
        reasons.gap(reason.gapDays),
        reason.movedFrom ? reasons.moved(shortDay(reason.movedFrom)) : '',
        reason.isPastLimit ? reasons.movedPastLimit : '',
      ])
    case 'agreed':
      return joined([
        gradePart(reason.grade, texts),
        reasons.agreed(shortDay(reason.anchorOn)),
        reason.why ?? '',
      ])
    case 'reactivated':
      return reasons.reactivated(shortDay(reason.on))
    case undefined:
      return reasons.unknown
  }
}

/** The line under a queue row: the promised hour, the reason, how often it was tried. */
export function queueReason(row: Callback, zone: string, texts: Texts): string {
  const { reasons } = texts
  return joined([
    row.band === 'promised' && row.promisedAt ? texts.desk.promised(clockText(row.promisedAt, zone)) : '',
    reasonText(row.reason, texts),
    row.isOutOfTouch ? reasons.outOfTouch : '',
    row.attempts > 0 && !row.isOutOfTouch ? reasons.tried(row.attempts) : '',
  ])
}

/** `H级周期2天，从本次有效联系起算`: why that day is proposed. */
export function proposalText(proposal: Proposal, texts: Texts): string {
  const { reasons } = texts
  const parts = [
    proposal.evening ? reasons.evenings[proposal.evening] : '',
    proposal.gapDays === null ? '' : reasons.proposedGap(proposal.grade, proposal.gapDays),
    proposal.movedFrom ? reasons.moved(shortDay(proposal.movedFrom)) : '',
    proposal.limitOn ? reasons.limit(shortDay(proposal.limitOn)) : '',
  ]
  return parts.filter(Boolean).join(texts.words.comma)
}

function gradePart(grade: string | null, texts: Texts): string {
  return grade === null ? texts.reasons.noGrade : texts.reasons.grade(grade)
}

function joined(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ')
}
