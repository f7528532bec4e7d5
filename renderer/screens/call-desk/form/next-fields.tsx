import { Input } from 'antd'
import { HourField } from '#renderer/components/hour-field.tsx'
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
      <HourField
        minute={minute}
        hasFocus={isPromise}
        label={isPromise ? desk.promiseHour : desk.hour}
        onChange={(chosen) => onChange({ nextOn: on ?? today, nextMinute: chosen })}
      />
    </div>
  )
}
