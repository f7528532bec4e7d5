import { useQuery } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useApi } from '#renderer/api.ts'
import { Toggle } from '#renderer/components/toggle.tsx'
import { useMay, useShop } from '#renderer/frame/shop-context.ts'
import { filterCards, isFiltered, type StatusChoice, useCardList } from '#renderer/stores/card-list.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import { scopeFor } from '#shared/domain/roles.ts'

export const filterId = 'cards-filter'

const statusChoices = ['working', 'open', 'ordered', 'won', 'lost', 'stopped', 'all'] as const

/** The bar above the list: words, grades, status, whose, starred, the bin. */
export function CardFilters() {
  const { cards } = useTexts()
  const { rules } = useShop()
  const pick = useNamed()
  const list = useCardList()
  const mayBin = useMay('card.restore')
  const turnGrade = (code: string) => (isOn: boolean) =>
    filterCards({ grades: isOn ? [...list.grades, code] : list.grades.filter((one) => one !== code) })
  return (
    <search className="list-bar" aria-label={cards.filterLabel}>
      <Input
        id={filterId}
        className="filter-text"
        allowClear
        value={list.text}
        placeholder={cards.filterHint}
        aria-label={cards.filterLabel}
        suffix={list.text ? undefined : <kbd>/</kbd>}
        onChange={(event) => filterCards({ text: event.target.value })}
      />
      <div className="toggles">
        {rules.scheme.grades.map((grade) => (
          <Toggle
            key={grade.code}
            isOn={list.grades.includes(grade.code)}
            title={`${pick(grade.label)} · ${pick(grade.definition)}`}
            onTurn={turnGrade(grade.code)}
          >
            {grade.code}
          </Toggle>
        ))}
      </div>
      <Select<StatusChoice>
        value={list.status}
        disabled={list.isBin}
        aria-label={cards.status}
        popupMatchSelectWidth={false}
        options={statusChoices.map((value) => ({ value, label: cards.statusChoices[value] }))}
        onChange={(status) => filterCards({ status })}
      />
      <OwnerChoice />
      <PoolToggle />
      <Toggle isOn={list.isStarred} onTurn={(isStarred) => filterCards({ isStarred })}>
        {cards.starred}
      </Toggle>
      {mayBin && (
        <Toggle isOn={list.isBin} onTurn={(isBin) => filterCards({ isBin })}>
          {cards.bin}
        </Toggle>
      )}
      {isFiltered(list) && (
        <Button type="text" onClick={clearFilters}>
          {cards.clear}
        </Button>
      )}
    </search>
  )
}

export function clearFilters(): void {
  const wide = { text: '', grades: [], status: 'working', ownerId: null } as const
  filterCards({ ...wide, isPool: false, isStarred: false, isBin: false })
}

/** 未分配: how many cards nobody owns stands in sight, and a press shows them (R33). */
function PoolToggle() {
  const { assign } = useTexts()
  const { viewer } = useShop()
  const { ask } = useApi()
  const isPool = useCardList((list) => list.isPool)
  const seesPool = scopeFor(viewer.roles, 'card.list') === 'all'
  const unassigned = useQuery({ ...ask.card.list.queryOptions({ input: poolOnly }), enabled: seesPool })
  if (!seesPool) return null
  const count = unassigned.data?.total ?? 0
  return (
    <Toggle
      isOn={isPool}
      title={assign.unassignedHint}
      onTurn={(isOn) => filterCards({ isPool: isOn, ownerId: null })}
    >
      <span className={count > 0 ? 'amber' : undefined}>
        {assign.unassigned(count.toLocaleString('en-US'))}
      </span>
    </Toggle>
  )
}

const poolOnly = { filter: { pool: true, statuses: ['open' as const, 'ordered' as const] }, limit: 1 }

/** Whose cards: only for who sees others' at all. */
function OwnerChoice() {
  const { cards } = useTexts()
  const { rules, viewer } = useShop()
  const ownerId = useCardList((list) => list.ownerId)
  if (!viewer.roles.some((role) => role !== 'agent' && role !== 'administrator')) return null
  return (
    <Select
      value={ownerId ?? ''}
      aria-label={cards.owner}
      showSearch
      optionFilterProp="label"
      popupMatchSelectWidth={false}
      options={[
        { value: '', label: cards.everyOwner },
        ...rules.people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(chosen) => filterCards({ ownerId: chosen || null, isPool: false })}
    />
  )
}
