import { Input } from 'antd'
import { DayField } from '#renderer/components/day-field/day-field.tsx'
import { Field } from '#renderer/components/field.tsx'
import { useShop } from '#renderer/frame/shop-context.ts'
import type { VisitForm } from '#renderer/stores/visit-form.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { CardStatus } from '#shared/domain/card-status.ts'
import { formIds } from './faults/fault-place.ts'

interface CloseFieldsProps {
  readonly status: Exclude<CardStatus, 'open'>
  readonly form: VisitForm
  /** The sentence at one control. */
  faultAt(place: keyof typeof formIds): string | undefined
  onChange(change: Partial<VisitForm>): void
}

/** What an outcome that ends the card wants to know (R20); why it is stopped is what was said, and asked for there. */
export function CloseFields({ status, form, faultAt, onChange }: CloseFieldsProps) {
  const { desk, card } = useTexts()
  return (
    <section className="close-fields" aria-label={desk.closing}>
      <div className="field-head">
        <span>{desk.closing}</span>
        <b>{card.statuses[status]}</b>
      </div>
      {status === 'stopped' ? (
        <p className="sub">{desk.stopReasonHint}</p>
      ) : (
        <Field id={formIds.closeWhat} label={desk.closeWhat[status]} fault={faultAt('closeWhat')}>
          <Input
            id={formIds.closeWhat}
            value={form.closeWhat}
            onChange={(event) => onChange({ closeWhat: event.target.value })}
          />
        </Field>
      )}
      {status === 'lost' && (
        <Field id={formIds.closeReason} label={desk.lostReason}>
          <Input
            id={formIds.closeReason}
            value={form.closeReason}
            onChange={(event) => onChange({ closeReason: event.target.value })}
          />
        </Field>
      )}
      {(status === 'ordered' || status === 'won') && (
        <div className="next-fields">
          <ClosingDay
            id={formIds.orderedOn}
            label={desk.orderedOn}
            value={form.orderedOn}
            fault={faultAt('orderedOn')}
            onChange={(orderedOn) => onChange({ orderedOn })}
          />
          <ClosingDay
            id={formIds.deliveryOn}
            label={desk.deliveryOn}
            value={form.deliveryOn}
            fault={faultAt('deliveryOn')}
            onChange={(deliveryOn) => onChange({ deliveryOn })}
          />
        </div>
      )}
    </section>
  )
}

interface ClosingDayProps {
  readonly id: string
  readonly label: string
  readonly value: string | null
  readonly fault: string | undefined
  onChange(day: string | null): void
}

function ClosingDay({ id, label, value, fault, onChange }: ClosingDayProps) {
  const { today } = useShop().rules
  return (
    <Field id={id} label={label} fault={fault}>
      <DayField id={id} today={today} label={label} day={value} onChange={onChange} />
    </Field>
  )
}
