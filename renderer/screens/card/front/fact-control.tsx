import { Input, Select } from 'antd'
import type { KeyboardEvent } from 'react'
import { DayField } from '#renderer/components/day-field/day-field.tsx'
import { factWords } from '#renderer/format/fact-text.ts'
import { useShop } from '#renderer/frame/shop-context.ts'
import type { FactValue } from '#renderer/stores/card-edits.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { isDay } from '#shared/domain/day.ts'
import type { FrontField } from './front-field.ts'

interface FactControlProps {
  readonly id: string
  readonly field: FrontField
  readonly value: FactValue
  onType(value: FactValue): void
  onSave(value: FactValue): void
  onStop(): void
}

/** The control that fits the kind of field: a line, a number, a day, a choice, several, or a paragraph. */
export function FactControl({ id, field, value, onType, onSave, onStop }: FactControlProps) {
  const { cardPage } = useTexts()
  const { today } = useShop().rules
  const words = factWords(value)
  const text = words.join(' ')
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Escape') onStop()
    const isSave = event.key === 'Enter' && (field.kind !== 'note' || event.ctrlKey || event.altKey)
    if (isSave && field.kind !== 'many') onSave(typedOf(field, text))
    if (isSave || event.key === 'Escape') event.stopPropagation()
  }
  const common = { id, autoFocus: true, 'aria-label': field.label }
  switch (field.kind) {
    case 'choice':
      return (
        <Select
          {...common}
          defaultOpen
          allowClear
          showSearch
          value={text || undefined}
          placeholder={cardPage.choose}
          options={field.options.map((option) => ({ value: option, label: option }))}
          onChange={(chosen?: string) => onSave(chosen ?? null)}
          onKeyDown={press}
        />
      )
    case 'many':
      return (
        <Select
          {...common}
          mode="tags"
          value={[...words]}
          placeholder={cardPage.separate}
          options={field.options.map((option) => ({ value: option, label: option }))}
          onChange={(chosen: string[]) => onType(chosen.length > 0 ? chosen : null)}
          onKeyDown={press}
        />
      )
    case 'note':
      return (
        <Input.TextArea
          {...common}
          rows={3}
          value={text}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={press}
        />
      )
    case 'day':
      return (
        <DayField
          id={id}
          hasFocus
          today={today}
          label={field.label}
          day={isDay(text) ? text : null}
          onChange={onType}
          onKeyDown={press}
        />
      )
    default:
      return (
        <Input
          {...common}
          inputMode={field.kind === 'number' ? 'decimal' : undefined}
          value={text}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={press}
        />
      )
  }
}

/** What is typed as the field keeps it; nothing typed empties it. */
export function typedOf(field: FrontField, value: FactValue): FactValue {
  const words = factWords(value)
  if (words.length === 0) return null
  if (field.kind === 'many') return [...words]
  const text = words.join(' ').trim()
  const number = Number(text)
  return field.kind === 'number' && text !== '' && Number.isFinite(number) ? number : text
}
