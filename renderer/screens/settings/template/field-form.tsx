import { Input, Select } from 'antd'
import { useEffect, useRef } from 'react'
import { Field } from '#renderer/components/field.tsx'
import type { EditedField } from '#renderer/stores/template-edits.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { checkpoints, fieldKinds, fieldParties, fieldTiers } from '#shared/domain/template/card-template.ts'
import { isFixed } from '#shared/domain/template/check-template.ts'
import { wordsOf } from './edit-fields.ts'
import type { TemplateInHand } from './use-template.ts'

const longestName = 60

/** What one field is called and asks for. */
export function FieldForm({ hand }: { readonly hand: TemplateInHand }) {
  const { template: says } = useTexts()
  const { chosen, change } = hand
  if (!chosen) return <p className="mute">{says.noFields}</p>
  const fixed = isFixed(chosen)
  const hasWords = chosen.kind === 'choice' || chosen.kind === 'many'
  return (
    <section className="field-form" aria-label={says.field} key={chosen.id}>
      <FieldNames field={chosen} onChange={change} />
      <Choice
        id="field-kind"
        label={says.kind}
        value={chosen.kind}
        values={fieldKinds}
        words={says.kinds}
        isDisabled={fixed}
        onChoose={(kind) => change({ kind })}
      />
      {hasWords && (
        <Field
          id="field-options"
          label={says.options}
          aside={<small className="mute">{says.oneALine}</small>}
        >
          <Input.TextArea
            id="field-options"
            rows={6}
            disabled={fixed}
            value={chosen.options.join('\n')}
            onChange={(event) => change({ options: wordsOf(event.target.value) })}
          />
        </Field>
      )}
      <Choice
        id="field-tier"
        label={says.tier}
        value={chosen.tier}
        values={fieldTiers}
        words={says.tierHints}
        isDisabled={fixed}
        onChoose={(tier) =>
          change({ tier, checkpoint: tier === 'general' ? null : (chosen.checkpoint ?? 'create') })
        }
      />
      {chosen.tier !== 'general' && (
        <Choice
          id="field-checkpoint"
          label={says.checkpoint}
          value={chosen.checkpoint ?? 'create'}
          values={checkpoints}
          words={says.checkpoints}
          isDisabled={fixed}
          onChoose={(checkpoint) => change({ checkpoint })}
        />
      )}
      <Choice
        id="field-party"
        label={says.party}
        value={chosen.party}
        values={fieldParties}
        words={says.parties}
        isDisabled={fixed}
        onChoose={(party) => change({ party })}
      />
      {fixed && <small className="mute">{says.fixed}</small>}
      {chosen.isRetired && <small className="amber">{says.retiredHint}</small>}
    </section>
  )
}

interface FieldNamesProps {
  readonly field: EditedField
  onChange(part: Partial<EditedField>): void
}

/** A new field's name is written first. */
function FieldNames({ field, onChange }: FieldNamesProps) {
  const { template: says } = useTexts()
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (field.key === null && field.label.zh === '') form.current?.querySelector('input')?.focus()
  }, [field.key, field.label.zh])
  return (
    <div className="field-names" ref={form}>
      {(['zh', 'en'] as const).map((language) => (
        <Field key={language} id={`field-${language}`} label={says.names[language]}>
          <Input
            id={`field-${language}`}
            maxLength={longestName}
            value={field.label[language]}
            onChange={(event) => onChange({ label: { ...field.label, [language]: event.target.value } })}
          />
        </Field>
      ))}
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  readonly id: string
  readonly label: string
  readonly value: Value
  readonly values: readonly Value[]
  readonly words: Readonly<Record<Value, string>>
  readonly isDisabled: boolean
  onChoose(value: Value): void
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { id, label, value, values, words, isDisabled, onChoose } = props
  return (
    <Field id={id} label={label}>
      <Select<Value>
        id={id}
        value={value}
        disabled={isDisabled}
        aria-label={label}
        options={values.map((one) => ({ value: one, label: words[one] }))}
        onChange={onChoose}
      />
    </Field>
  )
}
