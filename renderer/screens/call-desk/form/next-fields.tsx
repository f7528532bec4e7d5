import { DayField } from '#renderer/components/day-field/day-field.tsx'
import { HourField } from '#renderer/components/hour-field.tsx'
import type { VisitForm } from '#renderer/stores/visit-form.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { Day, Minute } from '#shared/domain/day.ts'
import { formIds } from './faults/fault-place.ts'

interface NextFieldsProps {
  readonly on: Day | null
  readonly minute: Minute | null
  readonly today: Day
  readonly isPromise: boolean
  onChange(change: Partial<VisitForm>): void
}

/** Day and hour as they are typed: `明天`, `+3`, `1430`. */
export function NextFields({ on, minute, today, isPromise, onChange }: NextFieldsProps) {
  const { desk } = useTexts()
  return (
    <div className="next-fields">
      <DayField
        id={formIds.nextOn}
        hasFocus={!isPromise}
        today={today}
        min={today}
        day={on}
        label={desk.day}
        onChange={(nextOn) => onChange({ nextOn, nextMinute: minute })}
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
