import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useMay, useShop } from '#renderer/frame/shop-context.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { VisitEntry } from '#shared/contract/answers.ts'
import { useVoid } from './use-void.ts'
import './void-visit.css'

interface VoidVisitProps {
  readonly visit: VisitEntry
  /** The button that the key presses. */
  readonly isFirst: boolean
}

/** 作废 at a visit or an attempt: why is asked in its place, the line stays struck through (R61). */
export function VoidVisit({ visit, isFirst }: VoidVisitProps) {
  const { cardPage } = useTexts()
  const mayVoid = useMay('visit.void')
  const { viewer } = useShop()
  const [isAsking, setAsking] = useState(false)
  const answersForOthers = viewer.roles.some((role) => role !== 'agent')
  const isMine = visit.agentId === viewer.id
  if (!mayVoid || visit.voided || !(isMine || answersForOthers)) return null
  if (isAsking) return <AskWhy visit={visit} onClose={() => setAsking(false)} />
  return (
    <Button
      size="small"
      type="text"
      className="void-button"
      data-void={isFirst || undefined}
      onClick={() => setAsking(true)}
    >
      {cardPage.voidVisit} {isFirst && <kbd>V</kbd>}
    </Button>
  )
}

interface AskWhyProps {
  readonly visit: VisitEntry
  onClose(): void
}

function AskWhy({ visit, onClose }: AskWhyProps) {
  const { cardPage, words } = useTexts()
  const voidVisit = useVoid(visit)
  const [why, setWhy] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [isSending, setSending] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!why.trim()) return setMissing(true)
    setSending(true)
    const isDone = await voidVisit(why.trim())
    setSending(false)
    if (isDone) onClose()
  }
  return (
    <form className="ask-bar void-ask" onSubmit={(event) => void submit(event)}>
      <span>{cardPage.voidAsk}</span>
      <Input
        autoFocus
        size="small"
        value={why}
        maxLength={200}
        status={isMissing ? 'error' : undefined}
        placeholder={cardPage.voidWhy}
        aria-label={cardPage.voidWhy}
        onChange={(event) => setWhy(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onClose()
        }}
      />
      {isMissing && (
        <span className="red" role="alert">
          {cardPage.voidNeedsWhy}
        </span>
      )}
      <Button danger size="small" type="primary" htmlType="submit" loading={isSending}>
        {cardPage.voidDo} <kbd>Enter</kbd>
      </Button>
      <Button size="small" onClick={onClose}>
        {words.cancel} <kbd>Esc</kbd>
      </Button>
    </form>
  )
}
