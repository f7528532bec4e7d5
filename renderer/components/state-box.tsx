import { Button } from 'antd'
import type { ReactNode } from 'react'

interface StateBoxProps {
  readonly title: string
  readonly hint?: ReactNode
  readonly action?: { readonly label: string; onPress(): void }
  /** A failure is read out at once. */
  readonly isFailure?: boolean
}

/** An empty, finished or failed place: what happened, what was kept, what to press. */
export function StateBox({ title, hint, action, isFailure = false }: StateBoxProps) {
  return (
    <div className="state-box" role={isFailure ? 'alert' : 'status'}>
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {action && <Button onClick={action.onPress}>{action.label}</Button>}
    </div>
  )
}
