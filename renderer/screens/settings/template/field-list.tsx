import { Button } from 'antd'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { EditedField } from '#renderer/stores/template-edits.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { useFieldName } from './use-field-name.ts'
import type { TemplateInHand } from './use-template.ts'

/** Every field in the order of the paper, the retired below; chosen, moved, retired and added by key or button. */
export function FieldList({ hand }: { readonly hand: TemplateInHand }) {
  const { template: says } = useTexts()
  const { listed, chosen } = hand
  const list = useRef<HTMLUListElement>(null)
  const followsKeys = useRef(false)
  useEffect(() => {
    const { current: lines } = list
    const isHere = document.activeElement === document.body || lines?.contains(document.activeElement)
    if (followsKeys.current && isHere) lines?.querySelector<HTMLElement>('[aria-current]')?.focus()
    followsKeys.current = false
  })
  const press = (event: KeyboardEvent) => {
    const act = actOf(event, hand)
    if (!act) return
    event.preventDefault()
    followsKeys.current = event.key !== 'Insert'
    act()
  }
  const inUse = listed.filter(({ isRetired }) => !isRetired)
  return (
    <section className="field-list" aria-label={says.fields}>
      <ul ref={list} onKeyDown={press}>
        {listed.map((field, place) => (
          <FieldLine
            key={field.id}
            field={field}
            isChosen={field.id === chosen?.id}
            isFirstRetired={place === inUse.length}
            onChoose={() => hand.choose(field.id)}
          />
        ))}
      </ul>
      <div className="field-acts">
        <Button size="small" onClick={hand.add}>
          {says.add} <kbd>Insert</kbd>
        </Button>
        <Button size="small" disabled={!chosen || chosen.isRetired} onClick={() => hand.move(-1)}>
          {says.up} <kbd>Alt ↑</kbd>
        </Button>
        <Button size="small" disabled={!chosen || chosen.isRetired} onClick={() => hand.move(1)}>
          {says.down} <kbd>Alt ↓</kbd>
        </Button>
        <Button size="small" disabled={!chosen} onClick={hand.turn}>
          {turnWord(chosen, says)} <kbd>Delete</kbd>
        </Button>
      </div>
    </section>
  )
}

function turnWord(
  field: EditedField | undefined,
  says: { readonly retire: string; readonly restore: string; readonly drop: string },
): string {
  if (field?.key === null) return says.drop
  return field?.isRetired ? says.restore : says.retire
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 }

function actOf({ key, altKey }: KeyboardEvent, hand: TemplateInHand): (() => void) | null {
  const { listed, chosen } = hand
  const step = steps[key]
  if (step && altKey) return () => hand.move(step)
  if (step) {
    const place = listed.findIndex(({ id }) => id === chosen?.id)
    const neighbour = listed[place + step]
    return () => neighbour && hand.choose(neighbour.id)
  }
  if (key === 'Delete') return hand.turn
  return key === 'Insert' ? hand.add : null
}

interface FieldLineProps {
  readonly field: EditedField
  readonly isChosen: boolean
  readonly isFirstRetired: boolean
  onChoose(): void
}

function FieldLine({ field, isChosen, isFirstRetired, onChoose }: FieldLineProps) {
  const { template: says } = useTexts()
  const nameOf = useFieldName()
  return (
    <li className={isFirstRetired ? 'first-retired' : undefined}>
      {isFirstRetired && <small className="mute">{says.retired}</small>}
      <button
        type="button"
        className={field.isRetired ? 'plain field-line retired' : 'plain field-line'}
        aria-current={isChosen || undefined}
        tabIndex={isChosen ? 0 : -1}
        onClick={onChoose}
      >
        <span>{nameOf(field)}</span>
        <small>
          {field.tier !== 'general' && <b>{says.tiers[field.tier]} </b>}
          {says.kinds[field.kind]}
        </small>
      </button>
    </li>
  )
}
