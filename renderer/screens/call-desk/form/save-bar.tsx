import { Button } from 'antd'
import { useTexts } from '#renderer/texts/language.ts'
import { faultSentence } from '#renderer/texts/sentence-of.ts'
import type { Fault } from '#shared/contract/call.ts'
import { shownFields } from './faults/shown-fields.ts'
import { useIsInText } from './use-is-in-text.ts'
import './save-bar.css'

interface SaveBarProps {
  readonly faults: readonly Fault[]
  onSave(): void
  onUndo(): void
}

/** Undo and save, with the key that works right now; faults of no field are said above. */
export function SaveBar({ faults, onSave, onUndo }: SaveBarProps) {
  const texts = useTexts()
  const isInText = useIsInText()
  const loose = faults.filter((fault) => !fault.field || !shownFields.has(fault.field))
  return (
    <footer className="save-bar">
      {loose.map((fault) => (
        <p key={fault.kind} className="fault" role="alert">
          {faultSentence(fault, texts)}
        </p>
      ))}
      <Button size="large" onMouseDown={keepFocus} onClick={onUndo}>
        {texts.desk.undo} <kbd>{isInText ? 'Alt Z' : 'Z'}</kbd>
      </Button>
      <Button size="large" type="primary" className="on-fill" onMouseDown={keepFocus} onClick={onSave}>
        {texts.desk.save} <kbd>{isInText ? 'Alt Enter' : 'Enter'}</kbd>
      </Button>
    </footer>
  )
}

function keepFocus(event: { preventDefault(): void }): void {
  event.preventDefault()
}
