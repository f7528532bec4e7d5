import { Checkbox, InputNumber } from 'antd'
import { useTexts } from '#renderer/texts/language.ts'
import { SettingRow } from './setting-row.tsx'
import type { SettingChange } from './use-setting.ts'

const mostMinutes = 1440
const mostDays = 366

interface PaceRowsProps {
  readonly callGapMinutes: number
  readonly daysPastLimit: number
  readonly nextEvening: boolean
  onTurn(part: SettingChange): void
}

/** How close calls may lie together, how far they may be put off, and the evening call of new intent customers (R67, R69, R54). */
export function PaceRows({ callGapMinutes, daysPastLimit, nextEvening, onTurn }: PaceRowsProps) {
  const { settings } = useTexts()
  return (
    <>
      <SettingRow id="call-gap" label={settings.callGap} hint={settings.callGapHint}>
        <InputNumber
          id="call-gap"
          min={0}
          max={mostMinutes}
          precision={0}
          value={callGapMinutes}
          suffix={settings.minutes}
          onChange={(minutes) => minutes !== null && onTurn({ callGapMinutes: minutes })}
        />
      </SettingRow>
      <SettingRow id="past-limit" label={settings.pastLimit} hint={settings.pastLimitHint}>
        <InputNumber
          id="past-limit"
          min={0}
          max={mostDays}
          precision={0}
          value={daysPastLimit}
          suffix={settings.days}
          onChange={(days) => days !== null && onTurn({ daysPastLimit: days })}
        />
      </SettingRow>
      <SettingRow label={settings.evening}>
        <Checkbox checked={nextEvening} onChange={(event) => onTurn({ nextEvening: event.target.checked })}>
          {settings.nextEvening}
        </Checkbox>
      </SettingRow>
    </>
  )
}
