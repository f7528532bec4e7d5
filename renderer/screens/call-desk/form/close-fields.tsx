import { Input } from 'antd'
import { Field } from '#renderer/components/field.tsx'
import type { VisitForm } from '#renderer/stores/visit-form.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { CardStatus } from '#shared/domain/card-status.ts'

interface CloseFieldsProps {
  readonly status: Exclude<CardStatus, 'open'>
  readonly form: VisitForm
  faultOf(field: string): string | undefined
  onChange(change: Partial<VisitForm>): void
}

/** What an outcome that ends the card wants to know (R20). */
export function CloseFields({ status, form, faultOf, onChange }: CloseFieldsProps) {
  const { desk, card } = useTexts()
  return (
    <section className="close-fields" aria-label={desk.closing}>
      <div className="field-head">
        <span>{desk.closing}</span>
        <b>{card.statuses[status]}</b>
      </div>
      <Field id="close-reason" label={desk.closeReason}>
        <Input
          id="close-reason"
          value={form.closeReason}
          placeholder={desk.closeReasonHint[status]}
          onChange={(event) => onChange({ closeReason: event.target.value })}
        />
      </Field>
      {status !== 'stopped' && (
        <Field id="close-what" label={desk.closeReasonHint[status]}>
          <Input
            id="close-what"
            value={form.closeWhat}
            onChange={(event) => onChange({ closeWhat: event.target.value })}
          />
        </Field>
      )}
      {(status === 'ordered' || status === 'won') && (
        <div className="next-fields">
          <DayField
            id="ordered-on"
            label={desk.orderedOn}
            value={form.orderedOn}
            onChange={(orderedOn) => onChange({ orderedOn })}
          />
          <DayField
            id="delivery-on"
            label={desk.deliveryOn}
            value={form.deliveryOn}
            onChange={(deliveryOn) => onChange({ deliveryOn })}
          />
        </div>
      )}
      {faultOf('close') && (
        <p className="fault" role="alert">
          {faultOf('close')}
        </p>
      )}
    </section>
  )
}

interface DayFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string | null
  onChange(day: string | null): void
}

function DayField({ id, label, value, onChange }: DayFieldProps) {
  return (
    <Field id={id} label={label}>
      <Input
        id={id}
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      />
    </Field>
  )
}
