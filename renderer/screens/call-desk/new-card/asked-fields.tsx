import { Input, Segmented, Select } from 'antd'
import { Field } from '#renderer/components/field.tsx'
import { useShop } from '#renderer/frame/shop-context.ts'
import type { NewCard } from '#renderer/stores/new-card.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import { fieldSentence } from '#renderer/texts/sentence-of.ts'
import type { TemplateField } from '#shared/contract/answers.ts'
import type { Fault } from '#shared/contract/call.ts'
import { isMeantFor, organisationWord, type Party, partyKey, partyOf } from '#shared/domain/template/party.ts'

interface AskedFieldsProps {
  readonly card: NewCard
  readonly faults: readonly Fault[]
  onChange(facts: NewCard['facts']): void
}

/** Whether it is a person or an organisation, and every field the shop wants filled in at once for such a customer (R27). */
export function AskedFields({ card, faults, onChange }: AskedFieldsProps) {
  const texts = useTexts()
  const { fields } = useShop().rules.template
  const customer = partyOf(card.facts)
  const isAsked = (field: TemplateField) =>
    field.tier !== 'general' && field.checkpoint === 'create' && isMeantFor(field, customer)
  const isTyped = ({ key }: TemplateField) =>
    key in card.facts || faults.some((one) => isAbout(one.field, key))
  const asked = fields.filter(
    (field) => field.key !== partyKey && !field.isRetired && (isAsked(field) || isTyped(field)),
  )
  return (
    <>
      <PartyChoice fields={fields} facts={card.facts} onChange={onChange} />
      {asked.map((field) => {
        const fault = faults.find((one) => isAbout(one.field, field.key))
        return (
          <AskedField
            key={field.key}
            field={field}
            value={card.facts[field.key] ?? ''}
            fault={fault && fieldSentence([fault], fault.field ?? '', texts)}
            onChange={(value) => onChange({ ...card.facts, [field.key]: value })}
          />
        )
      })}
    </>
  )
}

interface PartyChoiceProps {
  readonly fields: readonly TemplateField[]
  readonly facts: NewCard['facts']
  onChange(facts: NewCard['facts']): void
}

const parties = ['person', 'organisation'] as const

function PartyChoice({ fields, facts, onChange }: PartyChoiceProps) {
  const { template } = useTexts()
  const pick = useNamed()
  const field = fields.find(({ key, isRetired }) => key === partyKey && !isRetired)
  if (!field) return null
  const { [partyKey]: _, ...others } = facts
  return (
    <div className="field">
      <Segmented<Party>
        aria-label={pick(field.label)}
        value={partyOf(facts)}
        options={parties.map((value) => ({ value, label: template.parties[value] }))}
        onChange={(party) =>
          onChange(party === 'organisation' ? { ...others, [partyKey]: organisationWord } : others)
        }
      />
    </div>
  )
}

interface AskedFieldProps {
  readonly field: TemplateField
  readonly value: string
  readonly fault?: string
  onChange(value: string): void
}

function AskedField({ field, value, fault, onChange }: AskedFieldProps) {
  const { words } = useTexts()
  const pick = useNamed()
  const id = `new-${field.key}`
  const aside = field.tier === 'required' && <small className="mute">{words.required}</small>
  return (
    <Field id={id} label={pick(field.label)} aside={aside} fault={fault}>
      {field.kind === 'choice' ? (
        <Select
          id={id}
          allowClear
          showSearch
          aria-label={pick(field.label)}
          value={value || undefined}
          options={field.options.map((option) => ({ value: option, label: option }))}
          onChange={(chosen?: string) => onChange(chosen ?? '')}
        />
      ) : (
        <Input
          id={id}
          inputMode={field.kind === 'number' ? 'decimal' : undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

function isAbout(field: string | undefined, key: string): boolean {
  return field === key || field === `facts.${key}`
}
