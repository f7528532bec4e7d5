import { useTexts } from '#renderer/texts/language.ts'

export type Begin = 'empty' | 'demo' | 'import'

interface BeginChoiceProps {
  /** Both are handed in by the form item around it. */
  readonly value?: Begin
  readonly onChange?: (begin: Begin) => void
}

/** Empty shop, demo shop, or a list to import. */
export function BeginChoice({ value, onChange }: BeginChoiceProps) {
  const { start } = useTexts()
  const ways = [
    { begin: 'empty', label: start.empty, hint: start.emptyHint },
    { begin: 'demo', label: start.demo, hint: start.demoHint },
    { begin: 'import', label: start.import, hint: start.importHint },
  ] as const
  return (
    <div className="begin" role="radiogroup" aria-label={start.beginWith}>
      {ways.map(({ begin, label, hint }) => (
        <label key={begin}>
          <input type="radio" name="begin" checked={value === begin} onChange={() => onChange?.(begin)} />
          <b>{label}</b>
          <small>{hint}</small>
        </label>
      ))}
    </div>
  )
}
