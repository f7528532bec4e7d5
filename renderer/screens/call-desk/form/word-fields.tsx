import { Input } from 'antd'
import { Field } from '#renderer/components/field.tsx'
import { GrowingText } from '#renderer/components/growing-text.tsx'
import type { VisitForm } from '#renderer/stores/visit-form.ts'
import { useTexts } from '#renderer/texts/language.ts'

interface WordFieldsProps {
  readonly form: VisitForm
  /** The grade for which the bottleneck is asked; null where it may stay empty. */
  readonly bottleneckFor: string | null
  faultOf(field: string): string | undefined
  onChange(change: Partial<VisitForm>): void
}

export const contentId = 'visit-content'

/** What was said, the impression, and what is in the way. */
export function WordFields({ form, bottleneckFor, faultOf, onChange }: WordFieldsProps) {
  const { desk } = useTexts()
  return (
    <>
      <Field id={contentId} label={desk.content} aside={<kbd>N</kbd>} fault={faultOf('content')}>
        <GrowingText
          id={contentId}
          value={form.content}
          placeholder={desk.contentHint}
          isFaulty={faultOf('content') !== undefined}
          onChange={(content) => onChange({ content })}
        />
      </Field>
      <Field id="visit-impression" label={desk.impression} fault={faultOf('impression')}>
        <Input
          id="visit-impression"
          value={form.impression}
          onChange={(event) => onChange({ impression: event.target.value })}
        />
      </Field>
      <Field
        id="visit-bottleneck"
        label={desk.bottleneck}
        aside={bottleneckFor && <b className="red">{desk.bottleneckRequired(bottleneckFor)}</b>}
        fault={faultOf('bottleneck')}
      >
        <GrowingText
          id="visit-bottleneck"
          value={form.bottleneck}
          isFaulty={faultOf('bottleneck') !== undefined}
          onChange={(bottleneck) => onChange({ bottleneck })}
        />
      </Field>
    </>
  )
}
