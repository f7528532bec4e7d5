import { KeyChoice } from '#renderer/components/key-choice.tsx'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import { gradeTone } from '#renderer/theme/grade-tone.ts'
import type { Scheme } from '#shared/contract/answers.ts'
import { formIds } from './faults/fault-place.ts'

interface GradeChoiceProps {
  readonly scheme: Scheme
  readonly before: string | null
  readonly chosen: string | null
  /** Chosen by the program until the agent says otherwise. */
  readonly isProposed: boolean
  readonly fault?: string
  onChoose(code: string): void
}

/** 级别判定: one key a grade, with the one it had before. */
export function GradeChoice({ scheme, before, chosen, isProposed, fault, onChoose }: GradeChoiceProps) {
  const { desk } = useTexts()
  const pick = useNamed()
  const aside = before === null ? '' : desk.gradeBefore(before)
  return (
    <fieldset
      id={formIds.grade}
      className={fault ? 'field faulty' : 'field'}
      aria-label={desk.grade}
      tabIndex={-1}
    >
      <div className="field-head">
        <span>{desk.grade}</span>
        <span>
          {isProposed && chosen && chosen !== before ? `${aside} · ${desk.gradeProposed(chosen)}` : aside}
        </span>
      </div>
      <div className="choices even">
        {scheme.grades.map((grade) => (
          <KeyChoice
            key={grade.code}
            className={`grade tone-${gradeTone(grade.code, scheme)}${isProposed ? ' proposed' : ''}`}
            keyName=""
            label={grade.code}
            title={`${pick(grade.label)} · ${pick(grade.definition)}`}
            isOn={grade.code === chosen}
            onChoose={() => onChoose(grade.code)}
          />
        ))}
      </div>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  )
}
