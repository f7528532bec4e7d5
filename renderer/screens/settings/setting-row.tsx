import type { ReactNode } from 'react'

interface SettingRowProps {
  readonly id?: string
  readonly label: string
  readonly hint?: string
  readonly children: ReactNode
}

/** A label at the left, its control and a sentence about it at the right. */
export function SettingRow({ id, label, hint, children }: SettingRowProps) {
  return (
    <div className="setting-row">
      {id ? <label htmlFor={id}>{label}</label> : <span>{label}</span>}
      <div>
        {children}
        {hint && <small className="mute">{hint}</small>}
      </div>
    </div>
  )
}
