import { Input } from 'antd'
import { useState } from 'react'
import { minuteText } from '#renderer/format/day-text.ts'
import { readMinute } from '#renderer/format/read-minute.ts'
import type { Minute } from '#shared/domain/day.ts'

interface HourFieldProps {
  readonly minute: Minute | null
  readonly label: string
  readonly hasFocus: boolean
  onChange(minute: Minute | null): void
}

/** An hour in 24-hour time, typed as `1430`, `14:30` or `14`, whatever the clock of the system looks like. */
export function HourField({ minute, label, hasFocus, onChange }: HourFieldProps) {
  const [typed, setTyped] = useState(minute === null ? '' : minuteText(minute))
  const type = (text: string) => {
    setTyped(text)
    onChange(readMinute(text))
  }
  return (
    <Input
      value={typed}
      autoFocus={hasFocus}
      inputMode="numeric"
      maxLength={5}
      placeholder="14:30"
      aria-label={label}
      status={typed !== '' && readMinute(typed) === null ? 'error' : undefined}
      onFocus={(event) => event.target.select()}
      onBlur={() => setTyped(minute === null ? typed : minuteText(minute))}
      onChange={(event) => type(event.target.value)}
    />
  )
}
