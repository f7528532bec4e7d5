import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { Field } from '#renderer/components/field.tsx'
import { useShop } from '#renderer/frame/shop-context.ts'
import { say, selectCard, useDesk } from '#renderer/stores/desk.ts'
import { whilePending } from '#renderer/stores/line-state.ts'
import { blankNewCard, type NewCard } from '#renderer/stores/new-card.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { faultsOf, fieldSentence, sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { Fault } from '#shared/contract/call.ts'
import { GradeChoice } from '../form/grade-choice.tsx'
import { AskedFields } from './asked-fields.tsx'
import { closePanel } from './close-panel.ts'
import { PhoneField } from './phone-field.tsx'
import './new-card.css'

/** 建卡 in a few seconds: number, name, grade; whatever else the shop requires is asked for once. */
export function NewCardPanel() {
  const texts = useTexts()
  const { desk, words } = texts
  const { call, ask } = useApi()
  const queries = useQueryClient()
  const { rules } = useShop()
  const card = useDesk((state) => state.newCard)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [failure, setFailure] = useState('')
  const change = (part: Partial<NewCard>) => {
    useDesk.setState({ newCard: { ...card, ...part } })
    setFaults([])
    setFailure('')
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { name, phone, grade, facts } = card
    const phones = phone.trim() ? [{ typed: phone.trim() }] : []
    try {
      const made = await whilePending(
        call.card.create({
          changeId: newId(),
          cardId: newId(),
          name: name.trim(),
          phones,
          grade,
          source: null,
          facts,
        }),
      )
      await queries.invalidateQueries({ queryKey: ask.queue.key() })
      useDesk.setState({ newCard: blankNewCard })
      selectCard(made.id)
      say(desk.created(made.number), 'ok')
    } catch (error) {
      setFaults(faultsOf(error))
      setFailure(faultsOf(error).length > 0 ? '' : sentenceOf(error, texts))
    }
  }
  const faultOf = (field: string) => fieldSentence(faults, field, texts)
  return (
    <aside className="panel" aria-label={desk.newCardTitle}>
      <form className="new-card" onSubmit={(event) => void submit(event)} onKeyDown={leaveOnEscape}>
        <h2>{desk.newCardTitle}</h2>
        <div className="panel-body">
          <PhoneField
            typed={card.phone}
            fault={faultOf('phones') ?? faultOf('phone')}
            onChange={(phone) => change({ phone })}
          />
          <Field id="new-name" label={desk.name} fault={faultOf('name')}>
            <Input
              id="new-name"
              value={card.name}
              placeholder={desk.nameHint}
              onChange={(event) => change({ name: event.target.value })}
            />
          </Field>
          <GradeChoice
            scheme={rules.scheme}
            before={null}
            chosen={card.grade}
            isProposed={false}
            fault={faultOf('grade')}
            onChoose={(code) => change({ grade: code === card.grade ? null : code })}
          />
          <AskedFields card={card} faults={faults} onChange={(facts) => change({ facts })} />
          {failure && (
            <p className="fault" role="alert">
              {failure}
            </p>
          )}
        </div>
        <footer className="save-bar">
          <Button size="large" onClick={closePanel}>
            {words.cancel} <kbd>Esc</kbd>
          </Button>
          <Button size="large" type="primary" htmlType="submit" className="on-fill">
            {desk.createCard} <kbd>Enter</kbd>
          </Button>
        </footer>
      </form>
    </aside>
  )
}

function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape' && !event.nativeEvent.isComposing) closePanel()
}
