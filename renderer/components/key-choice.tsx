import type { ReactNode } from 'react'
import './key-choice.css'

interface KeyChoiceProps {
  readonly keyName: string
  readonly label: ReactNode
  readonly title?: string
  readonly isOn: boolean
  readonly className?: string
  onChoose(): void
}

/** A choice with its key on it; a click does not take the focus, so the keys go on working. */
export function KeyChoice({ keyName, label, title, isOn, className = '', onChoose }: KeyChoiceProps) {
  return (
    <button
      type="button"
      className={`plain choice ${className}`}
      aria-pressed={isOn}
      title={title}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {keyName && <kbd>{keyName}</kbd>}
      <span>{label}</span>
    </button>
  )
}
