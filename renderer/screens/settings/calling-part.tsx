import { InputNumber, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { useShop } from '#renderer/frame/shop-context.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { CallingHours } from './calling-hours.tsx'
import { PaceRows } from './pace-rows.tsx'
import { SaveLine } from './save-line.tsx'
import { SettingRow } from './setting-row.tsx'
import { type SettingChange, useSetting } from './use-setting.ts'

const profiles = ['grade-then-time', 'nearest-to-closing', 'new-first'] as const
const lateRules = ['allow', 'allow-with-reason', 'forbid'] as const
const restRules = ['earlier', 'later'] as const
const mostDays = 30

/** How the queue is made: its order, its hours, the first call, late entries, rest days. */
export function CallingPart() {
  const { settings } = useTexts()
  const { rules } = useShop()
  const { save, ...saving } = useSetting()
  const [change, setChange] = useState<SettingChange>({})
  const now = { ...rules, ...change }
  const turn = (part: SettingChange) => setChange((before) => ({ ...before, ...part }))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await save(settings.parts.calling, change)) setChange({})
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <SettingRow id="queue-profile" label={settings.profile} hint={settings.profileHint}>
        <Select
          id="queue-profile"
          value={now.queueProfile}
          popupMatchSelectWidth={false}
          options={profiles.map((value) => ({ value, label: settings.profiles[value] }))}
          onChange={(queueProfile) => turn({ queueProfile })}
        />
      </SettingRow>
      <CallingHours hours={now.callingHours} onChange={(callingHours) => turn({ callingHours })} />
      <SettingRow id="new-within" label={settings.newWithin} hint={settings.newWithinHint}>
        <InputNumber
          id="new-within"
          min={0}
          max={mostDays}
          precision={0}
          value={now.newCustomerWithinDays}
          suffix={settings.days}
          onChange={(days) => days !== null && turn({ newCustomerWithinDays: days })}
        />
      </SettingRow>
      <PaceRows
        callGapMinutes={now.callGapMinutes}
        daysPastLimit={now.daysPastLimit}
        nextEvening={now.nextEvening}
        onTurn={turn}
      />
      <SettingRow id="late-entry" label={settings.late}>
        <Select
          id="late-entry"
          value={now.lateEntry}
          popupMatchSelectWidth={false}
          options={lateRules.map((value) => ({ value, label: settings.lateRules[value] }))}
          onChange={(lateEntry) => turn({ lateEntry })}
        />
      </SettingRow>
      <SettingRow id="rest-day" label={settings.rest} hint={settings.restHint}>
        <Select
          id="rest-day"
          value={now.restDayRule}
          popupMatchSelectWidth={false}
          options={restRules.map((value) => ({ value, label: settings.restRules[value] }))}
          onChange={(restDayRule) => turn({ restDayRule })}
        />
      </SettingRow>
      <SettingRow label={settings.calendar}>
        {rules.missingYear === null ? (
          settings.calendarGood
        ) : (
          <span className="amber">{settings.calendarMissing(rules.missingYear)}</span>
        )}
      </SettingRow>
      <SaveLine {...saving} isChanged={Object.keys(change).length > 0} onUndo={() => setChange({})} />
    </form>
  )
}
