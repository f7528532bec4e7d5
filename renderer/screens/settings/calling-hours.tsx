import { Input } from 'antd'
import { useState } from 'react'
import { minuteText } from '#renderer/format/day-text.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { readMinute } from './read-minute.ts'
import { SettingRow } from './setting-row.tsx'

interface Hours {
  readonly from: number
  readonly to: number
}

interface CallingHoursProps {
  readonly hours: Hours
  onChange(hours: Hours): void
}

/** From when to when customers may be called. */
export function CallingHours({ hours, onChange }: CallingHoursProps) {
  const { settings } = useTexts()
  const box = (end: 'from' | 'to') => (
    <ClockBox
      key={hours[end]}
      label={`${settings.hours} ${settings[end]}`}
      minute={hours[end]}
      onChange={(minute) => onChange({ ...hours, [end]: minute })}
    />
  )
  return (
    <SettingRow label={settings.hours} hint={settings.hoursHint}>
      <span className="from-to">
        {box('from')} – {box('to')}
      </span>
    </SettingRow>
  )
}

interface ClockBoxProps {
  readonly label: string
  readonly minute: number
  onChange(minute: number): void
}

/** A time of day in 24 hours, whatever the browser's own language; taken over when the box is left. */
function ClockBox({ label, minute, onChange }: ClockBoxProps) {
  const [typed, setTyped] = useState(minuteText(minute))
  const read = readMinute(typed)
  const take = () => {
    if (read === null) setTyped(minuteText(minute))
    else if (read !== minute) onChange(read)
  }
  return (
    <Input
      className="time-box"
      aria-label={label}
      inputMode="numeric"
      status={read === null ? 'error' : undefined}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onPressEnter={take}
    />
  )
}
