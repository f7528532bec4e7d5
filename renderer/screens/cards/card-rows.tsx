import { useMemo } from 'react'
import { DataGrid } from '#renderer/components/grid/data-grid.tsx'
import { LoadingBox } from '#renderer/components/loading-box.tsx'
import { StateBox } from '#renderer/components/state-box.tsx'
import { useShop } from '#renderer/frame/shop-context.ts'
import { type CardSort, useCardList } from '#renderer/stores/card-list.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import { cardColumns } from './card-columns.tsx'
import { clearFilters } from './card-filters.tsx'
import type { CardRow, useCardRows } from './use-card-rows.ts'
import type { Marking } from './use-marking.ts'

interface CardRowsProps {
  readonly page: ReturnType<typeof useCardRows>
  readonly selected: number
  readonly marking: Marking | null
  readonly isFiltered: boolean
  onSelect(index: number): void
  onOpen(row: CardRow): void
  onStar(row: CardRow): void
  onRestore(row: CardRow): void
  onSort(sort: CardSort): void
  onNewCard?(): void
}

const sorts: readonly CardSort[] = ['due', 'created', 'last-contact', 'number']

/** The list itself, or why there is none. */
export function CardRows(props: CardRowsProps) {
  const texts = useTexts()
  const { cards, words } = texts
  const { rules } = useShop()
  const { sort, isDescending, isBin, offset } = useCardList()
  const { page, marking, onStar, onRestore } = props
  const columns = useMemo(
    () => cardColumns({ texts, rules, sort, isDescending, isBin, marking, onStar, onRestore }),
    [texts, rules, sort, isDescending, isBin, marking, onStar, onRestore],
  )
  if (page.isLoading) return <LoadingBox label={words.loading} rows={12} />
  if (page.failure) {
    const action = { label: words.again, onPress: page.askAgain }
    return <StateBox isFailure title={cards.failed} hint={sentenceOf(page.failure, texts)} action={action} />
  }
  if (page.rows.length === 0) return <NoCards {...props} />
  return (
    <div className={page.isOld ? 'list-place is-old' : 'list-place'}>
      <DataGrid
        label={cards.title}
        columns={columns}
        rows={page.rows}
        total={page.total}
        selected={props.selected}
        startOffset={offset}
        keyOf={(row) => row.id}
        lookOf={(row) => (marking?.isMarked(row) ? 'is-marked' : '')}
        onMark={marking?.onMark}
        onSelect={props.onSelect}
        onOpen={props.onOpen}
        onNearEnd={page.readMore}
        onScroll={(top) => useCardList.setState({ offset: top })}
        onSort={(key) => {
          const chosen = sorts.find((one) => one === key)
          if (chosen) props.onSort(chosen)
        }}
      />
    </div>
  )
}

function NoCards({ isFiltered, onNewCard }: CardRowsProps) {
  const { cards, assign } = useTexts()
  const { isBin, isPool, text, grades, isStarred } = useCardList()
  const isWholePool = isPool && text.trim() === '' && grades.length === 0 && !isStarred
  const clear = { label: cards.clear, onPress: clearFilters }
  if (isBin) return <StateBox title={cards.emptyBin} hint={cards.emptyBinHint} action={clear} />
  if (isWholePool) return <StateBox title={assign.emptyPool} hint={assign.emptyPoolHint} action={clear} />
  if (isFiltered) return <StateBox title={cards.nothing} hint={cards.nothingHint} action={clear} />
  const make = onNewCard && { label: cards.newCard, onPress: onNewCard }
  return <StateBox title={cards.empty} hint={cards.emptyHint} action={make} />
}
