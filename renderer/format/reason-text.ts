import type { Texts } from '#renderer/texts/texts.ts'
import type { Callback, DueReasonView, Proposal } from '#shared/contract/answers.ts'
import type { Day } from '#shared/domain/day.ts'
import { shortDay } from './day-text.ts'
import { momentText } from './instant-text.ts'

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

/** The line under a queue row, in two parts where there is no room for both. */
export interface RowReason {
  /** Gives way. */
  readonly why: string
  /** How often it was tried; never cut. */
  readonly tried: string
  readonly whole: string
}

/** The line under a queue row: the promised hour with its day, the reason, how often it was tried. */
export function queueReason(
  row: Callback,
  { zone, today }: { readonly zone: string; readonly today: Day },
  texts: Texts,
): RowReason {
  const { reasons, desk } = texts
  const promised = row.promisedAt ? desk.promised(momentText(row.promisedAt, zone, today)) : ''
  const covered = row.coveredFor ? reasons.covered(row.coveredFor) : ''
  const why = joined([covered, promised, reasonText(row.reason, texts)])
  const tried = row.isOutOfTouch ? reasons.outOfTouch : reasons.tried(row.attempts)
  const shown = row.isOutOfTouch || row.attempts > 0 ? tried : ''
  return { why, tried: shown, whole: joined([why, shown]) }
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
