import { Input } from 'antd'

interface CellInputProps {
  readonly label: string
  readonly value: string
  readonly most?: number
  /** What stands there while it is empty. */
  readonly without?: string
  readonly hasFault?: boolean
  onType(text: string): void
}

/** A text in a cell of a table, named by its row and column. */
export function CellInput({ label, value, most, without, hasFault = false, onType }: CellInputProps) {
  return (
    <Input
      aria-label={label}
      value={value}
      maxLength={most}
      placeholder={without}
      status={hasFault ? 'error' : undefined}
      onChange={(event) => onType(event.target.value)}
    />
  )
}
