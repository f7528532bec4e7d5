import { Input } from 'antd'
import './growing-text.css'

interface GrowingTextProps {
  readonly id: string
  readonly value: string
  readonly placeholder?: string
  readonly isFaulty?: boolean
  onChange(text: string): void
}

/** A text that grows with its lines by CSS alone; Ant Design's own way measures with a style the page's rules forbid. */
export function GrowingText({ id, value, placeholder, isFaulty = false, onChange }: GrowingTextProps) {
  return (
    <Input.TextArea
      id={id}
      className="growing"
      value={value}
      rows={2}
      placeholder={placeholder}
      status={isFaulty ? 'error' : undefined}
      aria-invalid={isFaulty}
      aria-describedby={isFaulty ? `${id}-fault` : undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
