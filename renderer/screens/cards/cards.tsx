import { useState } from 'react'
import { BinBar } from '#renderer/card-acts/bin-bar.tsx'
import { useCardActs } from '#renderer/card-acts/use-card-acts.ts'
import { useListKeys } from '#renderer/components/grid/use-list-keys.ts'
import { useMay } from '#renderer/frame/shop-context.ts'
import { filterCards, isFiltered, useCardList } from '#renderer/stores/card-list.ts'
import { beginTrail } from '#renderer/stores/card-trail.ts'
import { useDesk } from '#renderer/stores/desk.ts'
import { goTo } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { AssignArea } from './assign/assign-area.tsx'
import { CardFilters, filterId } from './card-filters.tsx'
import { CardRows } from './card-rows.tsx'
import { CardsHead } from './cards-head.tsx'
import { type CardRow, useCardRows } from './use-card-rows.ts'
import { useMarking } from './use-marking.ts'
import '#renderer/components/list-page.css'
import './cards.css'

/** 客户卡: every card one may see, filtered, sorted, marked and given to people, however many there are. */
export function Cards() {
  const { cards } = useTexts()
  const list = useCardList()
  const page = useCardRows()
  const acts = useCardActs()
  const mayCreate = useMay('card.create')
  const mayBin = useMay('card.bin')
  const [binning, setBinning] = useState<CardRow | null>(null)
  const { rows } = page
  const selected = rows.findIndex((row) => row.id === list.selectedId)
  const held = rows[selected]
  const select = (index: number) => useCardList.setState({ selectedId: rows[index]?.id ?? null })
  const marking = useMarking({ rows, total: page.total, selected, onSelect: select })
  const open = (row: CardRow | undefined) => {
    if (!row) return
    useCardList.setState({ selectedId: row.id })
    beginTrail({ from: 'cards', places: rows.map(({ id }) => ({ cardId: id })), total: page.total })
    goTo('card', row.id)
  }
  const star = (row: CardRow | undefined) => {
    if (row && !list.isBin) void acts.star(row, !row.isStarred)
  }
  useListKeys({
    count: rows.length,
    selected,
    filterId,
    onSelect: select,
    onOpen: (index) => open(rows[index]),
    others: {
      ...marking?.keys,
      s: () => star(held),
      r: () => held && list.isBin && void acts.restore(held),
      delete: () => held && mayBin && !list.isBin && setBinning(held),
      '+': openNewCard,
      'Ctrl+n': openNewCard,
    },
  })
  return (
    <section className="list-page" aria-label={cards.title}>
      <CardsHead page={page} mayMark={marking !== null} onNewCard={mayCreate ? openNewCard : undefined} />
      <CardFilters />
      {binning && <BinBar card={binning} onClose={() => setBinning(null)} />}
      {marking && <AssignArea marking={marking} total={page.total} question={page.question} />}
      <CardRows
        page={page}
        selected={selected}
        marking={marking}
        isFiltered={isFiltered(list)}
        onSelect={select}
        onOpen={open}
        onStar={star}
        onRestore={(row) => void acts.restore(row)}
        onSort={(sort) => filterCards({ sort, isDescending: sort === list.sort && !list.isDescending })}
        onNewCard={mayCreate ? openNewCard : undefined}
      />
    </section>
  )
}

/** The desk has the form: a new card is called next. */
function openNewCard(): void {
  useDesk.setState({ panel: 'new-card' })
  goTo('desk')
}
