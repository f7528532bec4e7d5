import { Input } from 'antd'
import { minuteText } from '#renderer/format/day-text.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { SettingRow } from './setting-row.tsx'

interface Hours {
  readonly from: number
  readonly to: number
}

interface CallingHoursProps {
  readonly hours: Hours
  onChange(hours: Hours): void
}

const hourLength = 60
const dayLength = 1440

/** From when to when customers may be called. */
export function CallingHours({ hours, onChange }: CallingHoursProps) {
  const { settings } = useTexts()
  const box = (end: 'from' | 'to') => (
    <Input
      id={`hours-${end}`}
      className="time-box"
      type="time"
      aria-label={`${settings.hours} ${settings[end]}`}
      value={minuteText(hours[end] % dayLength)}
      onChange={(event) => {
        const minute = minuteOfText(event.target.value)
        if (minute !== null) onChange({ ...hours, [end]: minute })
      }}
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

/** Minutes of the day for `09:05`, null while it is not whole. */
function minuteOfText(text: string): number | null {
  const [hours, minutes] = text.split(':').map(Number)
  return hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)
    ? null
    : hours * hourLength + minutes
}
