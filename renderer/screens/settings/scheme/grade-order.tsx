import { useTexts } from '#renderer/texts/language.ts'

interface GradeOrderProps {
  readonly code: string
  readonly isFirst: boolean
  readonly isLast: boolean
  onMove(by: -1 | 1): void
}

/** A grade's place: upper grades are nearer to buying. */
export function GradeOrder({ code, isFirst, isLast, onMove }: GradeOrderProps) {
  const { schemes: texts } = useTexts()
  return (
    <>
      <button
        type="button"
        className="plain"
        aria-label={texts.up(code)}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="plain"
        aria-label={texts.down(code)}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        ↓
      </button>
    </>
  )
}
