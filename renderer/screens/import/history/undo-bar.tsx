import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { whilePending } from '#renderer/stores/line-state.ts'
import { linkTo } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'
import { sentenceOf } from '#renderer/texts/sentence-of.ts'
import type { Outputs } from '#shared/contract/client.ts'

interface UndoBarProps {
  readonly importId: string
  readonly fileName: string
  onClose(): void
}

type Undone = Outputs['import']['undo']

const shownKept = 12

/** Asks once, takes the import back, and lists what stayed and why. */
export function UndoBar({ importId, fileName, onClose }: UndoBarProps) {
  const texts = useTexts()
  const { import: says, words } = texts
  const { call } = useApi()
  const queries = useQueryClient()
  const [undone, setUndone] = useState<Undone | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const undo = async () => {
    setBusy(true)
    try {
      setUndone(await whilePending(call.import.undo({ changeId: newId(), importId })))
      await queries.invalidateQueries()
    } catch (error) {
      setFailure(sentenceOf(error, texts))
    } finally {
      setBusy(false)
    }
  }
  if (undone) return <UndoneNote undone={undone} onClose={onClose} />
  return (
    <div className="ask-bar">
      <span>{says.undoAsk(fileName)}</span>
      <Button danger type="primary" loading={isBusy} onClick={() => void undo()}>
        {isBusy ? says.undoing : says.undoDo}
      </Button>
      <Button onClick={onClose}>{words.cancel}</Button>
      {failure && (
        <span className="red" role="alert">
          {failure}
        </span>
      )}
    </div>
  )
}

function UndoneNote({ undone, onClose }: { readonly undone: Undone; onClose(): void }) {
  const { import: says, words } = useTexts()
  const { removed, restored, kept } = undone
  return (
    <div className="ask-bar undone" role="status">
      <span>{says.undone(removed, restored)}</span>
      {kept.length > 0 && (
        <span>
          {says.kept(kept.length)}{' '}
          {kept.slice(0, shownKept).map(({ cardId, number, name }) => (
            <a key={cardId} href={linkTo('card', cardId)}>
              {name} {number}
            </a>
          ))}
          {kept.length > shownKept && says.keptMore(kept.length - shownKept)}
        </span>
      )}
      <Button onClick={onClose}>{words.close}</Button>
    </div>
  )
}
