import type { Column } from '#renderer/components/grid/column.ts'
import { channelText, GradeChange } from '#renderer/components/paper/visit-facts.tsx'
import { contactText, nearDay } from '#renderer/format/day-text.ts'
import { durationText } from '#renderer/format/duration-text.ts'
import { clockText } from '#renderer/format/instant-text.ts'
import { outcomeText } from '#renderer/format/outcome-text.ts'
import { shortLabel } from '#renderer/format/short-label.ts'
import type { PickName } from '#renderer/texts/language.ts'
import type { Texts } from '#renderer/texts/texts.ts'
import type { ShopView, VisitEntry } from '#shared/contract/answers.ts'
import { visitOrdinal } from '#shared/domain/visit-ordinal.ts'

interface ColumnParts {
  readonly texts: Texts
  readonly rules: ShopView
  readonly pick: PickName
}

/** The columns of the log, in the order of the paper's back. */
export function logColumns({ texts, rules, pick }: ColumnParts): readonly Column<VisitEntry>[] {
  const { columns } = texts.log
  return [
    { key: 'when', title: columns.when, width: '96px', show: (visit) => whenOf(visit, rules) },
    {
      key: 'customer',
      title: columns.customer,
      width: 'minmax(150px, 0.8fr)',
      show: (visit) => (
        <>
          <b>{visit.cardName}</b> <span className="mute">{visit.cardNumber}</span>
        </>
      ),
    },
    {
      key: 'number',
      title: columns.number,
      width: '56px',
      show: (visit) =>
        visit.number === null ? (
          <span className="mute">{texts.log.attempt}</span>
        ) : (
          pick(visitOrdinal(visit.number))
        ),
    },
    { key: 'channel', title: columns.channel, width: '112px', show: (visit) => howOf(visit, texts) },
    {
      key: 'outcome',
      title: columns.outcome,
      width: 'minmax(104px, 0.5fr)',
      show: (visit) => shortLabel(outcomeText(visit.outcome, rules.outcomes, pick)),
    },
    {
      key: 'grade',
      title: columns.grade,
      width: '56px',
      show: ({ number, gradeBefore, gradeAfter }) =>
        number !== null && <GradeChange before={gradeBefore} after={gradeAfter} scheme={rules.scheme} />,
    },
    {
      key: 'content',
      title: columns.content,
      width: 'minmax(160px, 2fr)',
      show: (visit) => <Words visit={visit} texts={texts} />,
    },
    {
      key: 'next',
      title: columns.next,
      width: '116px',
      show: (visit) => (visit.nextOn ? contactText(visit.nextOn, visit.nextMinute, texts) : ''),
    },
    { key: 'agent', title: columns.agent, width: '80px', show: (visit) => visit.agentName },
  ]
}

function whenOf(visit: VisitEntry, { zone, today }: ShopView): string {
  const day = nearDay(visit.day, today)
  return visit.precision === 'day' ? day : `${day} ${clockText(visit.occurredAt, zone)}`
}

function howOf(visit: VisitEntry, texts: Texts): string {
  const channel = channelText(visit, texts.card)
  return visit.seconds === null ? channel : `${channel} ${durationText(visit.seconds, texts)}`
}

interface WordsProps {
  readonly visit: VisitEntry
  readonly texts: Texts
}

function Words({ visit, texts }: WordsProps) {
  return (
    <span title={visit.content}>
      {visit.isLate && <i className="late-mark">{texts.log.late1}</i>}
      {visit.voided && <i className="late-mark">{texts.log.voided}</i>}
      {visit.voided ? <s>{visit.content}</s> : visit.content}
    </span>
  )
}
