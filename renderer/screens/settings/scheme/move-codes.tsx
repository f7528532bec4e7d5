import { Select } from 'antd'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import type { SchemeView } from './scheme-lines.ts'

interface MoveCodesProps {
  readonly from: SchemeView
  readonly to: SchemeView
  readonly codes: Readonly<Record<string, string>>
  onChange(codes: Readonly<Record<string, string>>): void
}

/** Which grade of the new scheme takes the place of each old one; nothing to choose between versions with the same codes. */
export function MoveCodes({ from, to, codes, onChange }: MoveCodesProps) {
  const { schemes: texts } = useTexts()
  const pick = useNamed()
  if (from.id === to.id) return null
  return (
    <div className="move-codes">
      {from.grades.map(({ code, label }) => (
        <span key={code} className="from-to">
          {code} {pick(label)} →
          <Select
            aria-label={texts.becomes(code)}
            value={codes[code]}
            popupMatchSelectWidth={false}
            options={to.grades.map((grade) => ({
              value: grade.code,
              label: `${grade.code} ${pick(grade.label)}`,
            }))}
            onChange={(chosen) => onChange({ [code]: chosen })}
          />
        </span>
      ))}
    </div>
  )
}
