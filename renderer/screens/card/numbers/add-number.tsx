import { ORPCError } from '@orpc/client'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { Field } from '#renderer/components/field.tsx'
import { useSettled } from '#renderer/components/use-settled.ts'
import { whilePending } from '#renderer/stores/line-state.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { faultSentence, faultsOf, sentenceOf } from '#renderer/texts/sentence-of.ts'
import { OwnedNote } from './owned-note.tsx'

interface AddNumberProps {
  readonly cardId: string
  onClose(): void
}

const askedFrom = 7
const typingMs = 150

/** One more number; whose it is already is said before it is sent, and sharing it is a decision (R63). */
export function AddNumber({ cardId, onClose }: AddNumberProps) {
  const texts = useTexts()
  const { cardPage, words } = texts
  const { call, ask } = useApi()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState('')
  const settled = useSettled(typed.trim(), typingMs)
  const check = useQuery({
    ...ask.card.checkPhone.queryOptions({ input: { typed: settled } }),
    enabled: settled.replace(/\D/g, '').length >= askedFrom,
    placeholderData: keepPreviousData,
  })
  const owner = typed.trim() === settled ? check.data?.owner : undefined
  const add = async (shareWith?: string) => {
    try {
      const phone = { typed: typed.trim(), shareWith }
      await whilePending(call.card.addPhone({ changeId: newId(), cardId, phoneId: newId(), phone }))
      void message.success(cardPage.added(typed.trim()))
      await queries.invalidateQueries({ queryKey: ask.card.key() })
      onClose()
    } catch (error) {
      if (error instanceof ORPCError && error.code === 'DUPLICATE') void check.refetch()
      setFault(firstSentence(error))
    }
  }
  const firstSentence = (error: unknown) => {
    const [first] = faultsOf(error)
    return first ? faultSentence(first, texts) : sentenceOf(error, texts)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void add()
  }
  return (
    <form className="add-number" onSubmit={submit}>
      <Field id="add-number" label={cardPage.addNumber} fault={owner ? undefined : fault}>
        <Input
          id="add-number"
          autoFocus
          inputMode="tel"
          value={typed}
          placeholder={cardPage.addHint}
          onChange={(event) => {
            setTyped(event.target.value)
            setFault('')
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose()
          }}
        />
      </Field>
      {owner && (
        <OwnedNote owner={owner} isSelf={owner.cardId === cardId} onShare={(other) => void add(other)} />
      )}
      <div className="fact-acts">
        <Button
          size="small"
          type="primary"
          className="on-fill"
          htmlType="submit"
          disabled={typed.trim() === '' || Boolean(owner)}
        >
          {cardPage.addDo} <kbd>Enter</kbd>
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  )
}
