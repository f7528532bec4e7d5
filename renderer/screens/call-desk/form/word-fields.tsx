import { Input } from 'antd'
import { Field } from '#renderer/components/field.tsx'
import { GrowingText } from '#renderer/components/growing-text.tsx'
import type { VisitForm } from '#renderer/stores/visit-form.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { formIds } from './faults/fault-place.ts'

interface WordFieldsProps {
  readonly form: VisitForm
  /** The grade for which the bottleneck is asked; null where it may stay empty. */
  readonly bottleneckFor: string | null
  /** What was said is why the card is stopped. */
  readonly isStopping: boolean
  faultOf(field: string): string | undefined
  onChange(change: Partial<VisitForm>): void
}

/** What was said, the impression, and what is in the way. */
export function WordFields({ form, bottleneckFor, isStopping, faultOf, onChange }: WordFieldsProps) {
  const { desk } = useTexts()
  return (
    <>
      <Field id={formIds.content} label={desk.content} aside={<kbd>N</kbd>} fault={faultOf('content')}>
        <GrowingText
          id={formIds.content}
          value={form.content}
          placeholder={isStopping ? desk.stopContentHint : desk.contentHint}
          isFaulty={faultOf('content') !== undefined}
          onChange={(content) => onChange({ content })}
        />
      </Field>
      <Field id={formIds.impression} label={desk.impression} fault={faultOf('impression')}>
        <Input
          id={formIds.impression}
          value={form.impression}
          onChange={(event) => onChange({ impression: event.target.value })}
        />
      </Field>
      <Field
        id={formIds.bottleneck}
        label={desk.bottleneck}
        aside={bottleneckFor && <b className="red">{desk.bottleneckRequired(bottleneckFor)}</b>}
        fault={faultOf('bottleneck')}
      >
        <GrowingText
          id={formIds.bottleneck}
          value={form.bottleneck}
          isFaulty={faultOf('bottleneck') !== undefined}
          onChange={(bottleneck) => onChange({ bottleneck })}
        />
      </Field>
    </>
  )
}
