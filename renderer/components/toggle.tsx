import type { ReactNode } from 'react'

interface ToggleProps {
  readonly isOn: boolean
  readonly title?: string
  readonly children: ReactNode
  onTurn(isOn: boolean): void
}

/** A small button that stays pressed. */
export function Toggle({ isOn, title, children, onTurn }: ToggleProps) {
  return (
    <button
      type="button"
      className="plain toggle"
      aria-pressed={isOn}
      title={title}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onTurn(!isOn)}
    >
      {children}
    </button>
  )
}
