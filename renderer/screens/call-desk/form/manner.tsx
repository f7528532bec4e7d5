import { Button, Input, Select } from 'antd'
import { DayField } from '#renderer/components/day-field/day-field.tsx'
import { Field } from '#renderer/components/field.tsx'
import type { VisitForm } from '#renderer/stores/visit-form.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { Day } from '#shared/domain/day.ts'
import { formIds } from './faults/fault-place.ts'

interface MannerProps {
  readonly form: VisitForm
  readonly today: Day
  readonly mayBeLate: boolean
  faultOf(field: string): string | undefined
  onChange(change: Partial<VisitForm>): void
}

/** By what means, and whether it happened on an earlier day (补登). */
export function Manner({ form, today, mayBeLate, faultOf, onChange }: MannerProps) {
  const { desk, card } = useTexts()
  const channels = Object.entries(card.channels).map(([value, label]) => ({ value, label }))
  return (
    <>
      <div className="manner">
        <Select
          size="small"
          variant="filled"
          value={form.channel}
          options={channels}
          aria-label={desk.channel}
          popupMatchSelectWidth={false}
          onChange={(channel: VisitForm['channel']) => onChange({ channel })}
        />
        {mayBeLate && (
          <Button
            size="small"
            type={form.lateOn === null ? 'text' : 'primary'}
            onClick={() => onChange({ lateOn: form.lateOn === null ? today : null, lateReason: '' })}
          >
            {desk.late}
          </Button>
        )}
      </div>
      {form.lateOn !== null && (
        <div className="next-fields">
          <Field id={formIds.lateOn} label={desk.lateOn} fault={faultOf('occurredAt')}>
            <DayField
              id={formIds.lateOn}
              today={today}
              max={today}
              label={desk.lateOn}
              day={form.lateOn}
              onChange={(lateOn) => onChange({ lateOn: lateOn ?? today })}
            />
          </Field>
          <Field id={formIds.lateReason} label={desk.lateReason} fault={faultOf('lateReason')}>
            <Input
              id={formIds.lateReason}
              value={form.lateReason}
              onChange={(event) => onChange({ lateReason: event.target.value })}
            />
          </Field>
        </div>
      )}
    </>
  )
}
