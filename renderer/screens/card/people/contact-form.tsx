import { Button, Input } from 'antd'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { v7 as newId } from 'uuid'
import { Field } from '#renderer/components/field.tsx'
import { useTexts } from '#renderer/texts/language.ts'
import type { CardView } from '#shared/contract/answers.ts'
import { usePeopleCalls } from './use-people-calls.ts'

interface ContactFormProps {
  readonly card: CardView
  readonly contact: CardView['contacts'][number]
  onClose(): void
}

/** One person's name and what they are to the customer. */
export function ContactForm({ card, contact, onClose }: ContactFormProps) {
  const { customer: says, words } = useTexts()
  const { call, run } = usePeopleCalls()
  const [name, setName] = useState(contact.name)
  const [relation, setRelation] = useState(contact.relation ?? '')
  const [fault, setFault] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const wish = { cardId: card.id, contactId: contact.id, name, relation: relation.trim() || null }
    const failure = await run(
      () => call.card.saveContact({ changeId: newId(), ...wish }),
      says.contactSaved(name.trim()),
    )
    if (failure) setFault(failure)
    else onClose()
  }
  return (
    <form className="side-form" onSubmit={(event) => void submit(event)} onKeyDown={closeOnEscape(onClose)}>
      <Field id="contact-name" label={says.contactName} fault={fault}>
        <Input
          id="contact-name"
          autoFocus
          value={name}
          onChange={(event) => {
            setName(event.target.value)
            setFault('')
          }}
        />
      </Field>
      <Field id="contact-relation" label={says.relation}>
        <Input
          id="contact-relation"
          value={relation}
          placeholder={says.relationHint}
          onChange={(event) => setRelation(event.target.value)}
        />
      </Field>
      <div className="fact-acts">
        <Button
          size="small"
          type="primary"
          className="on-fill"
          htmlType="submit"
          disabled={name.trim() === ''}
        >
          {words.save} <kbd>Enter</kbd>
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  )
}

/** Leaves a small form as it was; while a word is being composed the key is the input method's. */
export function closeOnEscape(onClose: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.stopPropagation()
    onClose()
  }
}
