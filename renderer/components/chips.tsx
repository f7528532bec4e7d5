import './chips.css'

interface ChipsProps<Value extends string> {
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    readonly tone: 'plain' | 'red' | 'amber'
  }[]
  readonly value: Value
  onChoose(value: Value): void
}

/** Small round filters of which one is on; a click leaves the focus where it was. */
export function Chips<Value extends string>({ options, value, onChoose }: ChipsProps<Value>) {
  return (
    <div className="chips">
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={`plain chip ${option.tone}`}
          aria-pressed={option.value === value}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
