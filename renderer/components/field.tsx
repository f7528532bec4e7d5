import type { ReactNode } from 'react'
import './field.css'

interface FieldProps {
  readonly id: string
  readonly label: string
  /** Stands at the right end of the label's line. */
  readonly aside?: ReactNode
  readonly fault?: string
  readonly children: ReactNode
}

/** A label, its control, and below it the sentence that says what is wrong. */
export function Field({ id, label, aside, fault, children }: FieldProps) {
  return (
    <div className={fault ? 'field faulty' : 'field'}>
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      {children}
      {fault && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
