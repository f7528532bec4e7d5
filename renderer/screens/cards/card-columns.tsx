import { GradeMark } from '#renderer/components/grade-mark.tsx'
import type { Column } from '#renderer/components/grid/column.ts'
import { dayText, nearDay } from '#renderer/format/day-text.ts'
import { shopClock } from '#renderer/format/instant-text.ts'
import { phoneText } from '#renderer/format/phone-text.ts'
import type { CardSort } from '#renderer/stores/card-list.ts'
import type { Texts } from '#renderer/texts/texts.ts'
import { gradeTone } from '#renderer/theme/grade-tone.ts'
import type { ShopView } from '#shared/contract/answers.ts'
import { daysBetween, type Instant } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/zone.ts'
import type { CardRow } from './use-card-rows.ts'
import type { Marking } from './use-marking.ts'

export interface ColumnParts {
  readonly texts: Texts
  readonly rules: ShopView
  readonly sort: CardSort
  readonly isDescending: boolean
  readonly isBin: boolean
  /** For who may mark rows. */
  readonly marking: Marking | null
  onStar(row: CardRow): void
  onRestore(row: CardRow): void
}

/** The columns of the list of cards, in the order of the paper register. */
export function cardColumns(parts: ColumnParts): readonly Column<CardRow>[] {
  const { texts, rules } = parts
  const { columns, none, pool } = texts.cards
  const on = (instant: Instant) => nearDay(dayOf(instant, shopClock(rules.zone)), rules.today)
  return [
    ...(parts.marking ? [markColumn(parts.marking, texts)] : []),
    {
      key: 'star',
      title: '',
      width: parts.isBin ? '44px' : '26px',
      show: (row) => <RowAct parts={parts} row={row} />,
    },
    {
      key: 'number',
      title: columns.number,
      width: '104px',
      sorting: sortingOf('number', parts),
      show: (row) => row.number,
    },
    { key: 'name', title: columns.name, width: 'minmax(84px, 1fr)', show: (row) => <b>{row.name}</b> },
    { key: 'grade', title: columns.grade, width: '40px', show: (row) => <Grade row={row} parts={parts} /> },
    {
      key: 'phone',
      title: columns.phone,
      width: '118px',
      show: (row) => <span className="mono">{row.phone ? phoneText(row.phone) : none}</span>,
    },
    {
      key: 'model',
      title: columns.model,
      width: 'minmax(96px, 1.6fr)',
      show: (row) => row.model ?? <Blank says={none} />,
    },
    { key: 'status', title: columns.status, width: '64px', show: (row) => texts.card.statuses[row.status] },
    {
      key: 'due',
      title: columns.due,
      width: '150px',
      sorting: sortingOf('due', parts),
      show: (row) => <Due row={row} parts={parts} />,
    },
    {
      key: 'last-contact',
      title: columns['last-contact'],
      width: '82px',
      sorting: sortingOf('last-contact', parts),
      show: (row) => (row.lastEffectiveAt ? on(row.lastEffectiveAt) : <Blank says={none} />),
    },
    { key: 'visits', title: columns.visits, width: '40px', show: (row) => row.visitCount },
    {
      key: 'owner',
      title: columns.owner,
      width: '72px',
      show: (row) => row.ownerName ?? <Blank says={pool} />,
    },
    {
      key: 'created',
      title: columns.created,
      width: '78px',
      sorting: sortingOf('created', parts),
      show: (row) => on(row.createdAt),
    },
  ]
}

/** The box by which a row is marked; clicking it with Shift marks all from the one before on. */
function markColumn({ isMarked, onMark }: Marking, { assign }: Texts): Column<CardRow> {
  return {
    key: 'mark',
    title: '',
    width: '16px',
    show: (row, index) => (
      <input
        type="checkbox"
        className="row-mark"
        tabIndex={-1}
        aria-label={assign.mark(row.name)}
        checked={isMarked(row)}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => {
          event.stopPropagation()
          onMark(index, event.shiftKey)
        }}
        readOnly
      />
    ),
  }
}

function sortingOf(key: CardSort, { sort, isDescending }: ColumnParts): Column<CardRow>['sorting'] {
  if (key !== sort) return 'none'
  return isDescending ? 'descending' : 'ascending'
}

interface CellProps {
  readonly row: CardRow
  readonly parts: ColumnParts
}

/** The star, or in the bin the way back. */
function RowAct({ row, parts }: CellProps) {
  const { cards } = parts.texts
  const press = parts.isBin ? parts.onRestore : parts.onStar
  const label = row.isStarred ? cards.unstar(row.name) : cards.star(row.name)
  return (
    <button
      type="button"
      className={`plain ${parts.isBin ? 'row-restore' : 'row-star'}`}
      tabIndex={-1}
      aria-label={parts.isBin ? `${cards.restore} ${row.name}` : label}
      aria-pressed={parts.isBin ? undefined : row.isStarred}
      onClick={(event) => {
        event.stopPropagation()
        press(row)
      }}
    >
      {parts.isBin ? cards.restore : starOf(row)}
    </button>
  )
}

function starOf(row: CardRow): string {
  return row.isStarred ? '★' : '☆'
}

function Grade({ row, parts }: CellProps) {
  const tone = gradeTone(row.grade, parts.rules.scheme)
  return <GradeMark code={row.grade} tone={tone} without={parts.texts.card.newMark} />
}

function Due({ row, parts }: CellProps) {
  const { texts, rules } = parts
  if (row.dueOn === null) return <Blank says={texts.cards.none} />
  const late = daysBetween(row.dueOn, rules.today)
  if (late <= 0) return dayText(row.dueOn, texts)
  const isPastLimit = row.limitOn !== null && row.limitOn < rules.today
  return (
    <span className={isPastLimit ? 'red' : 'amber'}>
      {dayText(row.dueOn, texts)} {texts.cards.overdue(late)}
    </span>
  )
}

function Blank({ says }: { readonly says: string }) {
  return <span className="mute">{says}</span>
}
