import { Input } from 'antd'
import { minuteText } from '#renderer/format/day-text.ts'
import type { VisitForm } from '#renderer/stores/visit-form.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { Day, Minute } from '#shared/domain/day.ts'

interface NextFieldsProps {
  readonly on: Day | null
  readonly minute: Minute | null
  readonly today: Day
  readonly isPromise: boolean
  onChange(change: Partial<VisitForm>): void
}

/** Day and hour as the browser's own fields: arrows and digits work in them. */
export function NextFields({ on, minute, today, isPromise, onChange }: NextFieldsProps) {
  const { desk } = useTexts()
  return (
    <div className="next-fields">
      <Input
        type="date"
        autoFocus={!isPromise}
        min={today}
        value={on ?? ''}
        aria-label={desk.day}
        onChange={(event) => onChange({ nextOn: event.target.value || null, nextMinute: minute })}
      />
      <Input
        type="time"
        autoFocus={isPromise}
        value={minute === null ? '' : minuteText(minute)}
        aria-label={isPromise ? desk.promiseHour : desk.hour}
        onChange={(event) => onChange({ nextOn: on, nextMinute: readMinute(event.target.value) })}
      />
    </div>
  )
}

function readMinute(clock: string): Minute | null {
  const [hours, minutes] = clock.split(':').map(Number)
  return hours === undefined || minutes === undefined || Number.isNaN(hours) ? null : hours * 60 + minutes
}
