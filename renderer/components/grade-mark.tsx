interface GradeMarkProps {
  readonly code: string | null
  /** 1 to 5, from `gradeTone`. */
  readonly tone: number
  /** What stands in the mark while there is no grade. */
  readonly without: string
  readonly label?: string
}

/** The grade's letter in its colour; the letter alone would say it too. */
export function GradeMark({ code, tone, without, label }: GradeMarkProps) {
  const look = code === null ? 'grade-mark none' : `grade-mark tone-${tone}`
  return (
    <span className={look} title={label}>
      {code ?? without}
    </span>
  )
}
