import { Input } from 'antd'
import { Field } from '#renderer/components/field.tsx'
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
        <Input.TextArea
          id={contentId}
          value={form.content}
          autoSize={{ minRows: 2, maxRows: 6 }}
          placeholder={desk.contentHint}
          onChange={(event) => onChange({ content: event.target.value })}
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
        <Input.TextArea
          id="visit-bottleneck"
          value={form.bottleneck}
          autoSize={{ minRows: 2, maxRows: 5 }}
          onChange={(event) => onChange({ bottleneck: event.target.value })}
        />
      </Field>
    </>
  )
}
