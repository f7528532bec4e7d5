import { Button, Segmented, Select } from 'antd'
import { DayField } from '#renderer/components/day-field/day-field.tsx'
import { Toggle } from '#renderer/components/toggle.tsx'
import { useShop } from '#renderer/frame/shop-context.ts'
import { clearLogFilters, filterLog, isLogFiltered, useVisitLog } from '#renderer/stores/visit-log.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import { type Days, daysOfPreset, presetOf, presets } from './day-presets.ts'

export const logFilterId = 'log-from'

/** Which days, whose, and what came of it. */
export function LogFilters({ days }: { readonly days: Days }) {
  const { log: says, card } = useTexts()
  const pick = useNamed()
  const { rules } = useShop()
  const log = useVisitLog()
  const outcomes = rules.outcomes.map(({ code, label }) => ({ value: code, label: pick(label) }))
  const channels = Object.entries(card.channels).map(([value, label]) => ({ value, label }))
  return (
    <search className="list-bar" aria-label={says.filterLabel}>
      <DayChoice days={days} />
      <AgentChoice />
      <Segmented
        aria-label={says.kind}
        value={log.kind}
        options={(['all', 'visits', 'attempts'] as const).map((value) => ({
          value,
          label: says.kinds[value],
        }))}
        onChange={(kind) => filterLog({ kind })}
      />
      <Select
        mode="multiple"
        className="outcome-choice"
        maxTagCount="responsive"
        aria-label={says.outcome}
        placeholder={says.everyOutcome}
        value={[...log.outcomes]}
        options={outcomes}
        optionFilterProp="label"
        popupMatchSelectWidth={false}
        onChange={(chosen: string[]) => filterLog({ outcomes: chosen })}
      />
      <Select
        value={log.channel ?? ''}
        aria-label={says.channel}
        popupMatchSelectWidth={false}
        options={[{ value: '', label: says.everyChannel }, ...channels]}
        onChange={(channel) => filterLog({ channel: channel || null })}
      />
      <Toggle isOn={log.isGradeChanged} onTurn={(isGradeChanged) => filterLog({ isGradeChanged })}>
        {says.gradeChanged}
      </Toggle>
      <Toggle isOn={log.isLate} onTurn={(isLate) => filterLog({ isLate })}>
        {says.late}
      </Toggle>
      {isLogFiltered(log) && (
        <Button type="text" onClick={clearLogFilters}>
          {says.clear}
        </Button>
      )}
    </search>
  )
}

function DayChoice({ days }: { readonly days: Days }) {
  const { log: says } = useTexts()
  const { today } = useShop().rules
  const choose = (change: Partial<Days>) => filterLog({ days: { ...days, ...change } })
  return (
    <>
      <Segmented
        aria-label={says.title}
        value={presetOf(days, today) ?? 'other'}
        options={[...presets, 'other' as const].map((value) => ({ value, label: says.presets[value] }))}
        onChange={(chosen) => {
          const preset = presets.find((one) => one === chosen)
          if (!preset) document.getElementById(logFilterId)?.focus()
          else filterLog({ days: preset === 'today' ? null : daysOfPreset(preset, today) })
        }}
      />
      <span className="day-box">
        <DayField
          id={logFilterId}
          today={today}
          max={today}
          label={says.from}
          day={days.from}
          onChange={(from) => from && choose({ from })}
        />
      </span>
      <span className="day-box">
        <DayField
          today={today}
          max={today}
          label={says.to}
          day={days.to}
          onChange={(to) => to && choose({ to })}
        />
      </span>
    </>
  )
}

function AgentChoice() {
  const { log: says } = useTexts()
  const { rules, viewer } = useShop()
  const agentId = useVisitLog((log) => log.agentId)
  if (!viewer.roles.some((role) => role !== 'agent' && role !== 'administrator')) return null
  return (
    <Select
      value={agentId ?? ''}
      aria-label={says.agent}
      showSearch
      optionFilterProp="label"
      popupMatchSelectWidth={false}
      options={[
        { value: '', label: says.everyAgent },
        ...rules.people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(chosen) => filterLog({ agentId: chosen || null })}
    />
  )
}
