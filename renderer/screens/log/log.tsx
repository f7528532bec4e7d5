import { DataGrid } from '#renderer/components/grid/data-grid.tsx'
import { useListKeys } from '#renderer/components/grid/use-list-keys.ts'
import { LoadingBox } from '#renderer/components/loading-box.tsx'
import { StateBox } from '#renderer/components/state-box.tsx'
import { useShop } from '#renderer/frame/shop-context.ts'
import { beginTrail } from '#renderer/stores/card-trail.ts'
import { goTo } from '#renderer/stores/route.ts'
import { clearLogFilters, isLogFiltered, useVisitLog } from '#renderer/stores/visit-log.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { VisitEntry } from '#shared/contract/answers.ts'
import { logColumns } from './log-columns.tsx'
import { LogFilters, logFilterId } from './log-filters.tsx'
import { LogTotals } from './log-totals.tsx'
import { useLogRows } from './use-log-rows.ts'
import '#renderer/components/list-page.css'
import '#renderer/components/paper/paper.css'
import './log.css'

/** 回访记录: what was done, across all customers, day by day. */
export function Log() {
  const { log: says } = useTexts()
  const log = useVisitLog()
  const page = useLogRows()
  const { rows } = page
  const selected = rows.findIndex((row) => row.id === log.selectedId)
  const select = (index: number) => useVisitLog.setState({ selectedId: rows[index]?.id ?? null })
  const open = (row: VisitEntry | undefined) => {
    if (!row) return
    useVisitLog.setState({ selectedId: row.id })
    const places = rows.map(({ cardId, id }) => ({ cardId, visitId: id }))
    beginTrail({ from: 'log', places, total: totalOf(page) })
    goTo('card', row.cardId, row.id)
  }
  useListKeys({
    count: rows.length,
    selected,
    filterId: logFilterId,
    onSelect: select,
    onOpen: (index) => open(rows[index]),
  })
  return (
    <section className="list-page" aria-label={says.title}>
      <header className="list-head">
        <h1>{says.title}</h1>
        {page.totals && <LogTotals totals={page.totals} />}
        <div className="head-acts">
          <small>{says.keysHint}</small>
        </div>
      </header>
      <LogFilters days={page.days} />
      <LogRows page={page} selected={selected} onSelect={select} onOpen={open} />
    </section>
  )
}

interface LogRowsProps {
  readonly page: ReturnType<typeof useLogRows>
  readonly selected: number
  onSelect(index: number): void
  onOpen(row: VisitEntry): void
}

function LogRows({ page, selected, onSelect, onOpen }: LogRowsProps) {
  const texts = useTexts()
  const pick = useNamed()
  const { log: says, words } = texts
  const { rules } = useShop()
  const offset = useVisitLog((log) => log.offset)
  if (page.isReversed) return <StateBox isFailure title={says.reversed} />
  if (page.isLoading) return <LoadingBox label={words.loading} rows={12} />
  if (page.failure) {
    const action = { label: words.again, onPress: page.askAgain }
    return <StateBox isFailure title={says.failed} hint={sentenceOf(page.failure, texts)} action={action} />
  }
  if (page.rows.length === 0) return <NoRows />
  return (
    <div className={page.isOld ? 'list-place is-old' : 'list-place'}>
      <DataGrid
        label={says.title}
        columns={logColumns({ texts, rules, pick })}
        rows={page.rows}
        total={totalOf(page)}
        selected={selected}
        startOffset={offset}
        keyOf={(row) => row.id}
        lookOf={(row) => (row.number === null ? 'is-attempt' : '')}
        onSelect={onSelect}
        onOpen={onOpen}
        onNearEnd={page.readMore}
        onScroll={(top) => useVisitLog.setState({ offset: top })}
      />
    </div>
  )
}

function totalOf({ totals, rows }: ReturnType<typeof useLogRows>): number {
  return totals ? totals.visits + totals.attempts : rows.length
}

function NoRows() {
  const { log: says } = useTexts()
  if (useVisitLog(isLogFiltered)) {
    const action = { label: says.clear, onPress: clearLogFilters }
    return <StateBox title={says.nothing} hint={says.nothingHint} action={action} />
  }
  const action = { label: says.goToDesk, onPress: () => goTo('desk') }
  return <StateBox title={says.empty} hint={says.emptyHint} action={action} />
}
