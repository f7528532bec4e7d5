import { useNamed, useTexts } from '#renderer/texts/language.ts'
import {
  type TemplateCode,
  templateCodes,
  templatePresets,
} from '#shared/domain/template/template-presets.ts'

interface TradeChoiceProps {
  /** Both are handed in by the form item around it. */
  readonly value?: TemplateCode
  readonly onChange?: (trade: TemplateCode) => void
  readonly isDisabled: boolean
}

/** The trade whose card and rules the shop begins with. */
export function TradeChoice({ value, onChange, isDisabled }: TradeChoiceProps) {
  const { template } = useTexts()
  const pick = useNamed()
  return (
    <div className="begin trade" role="radiogroup" aria-label={template.sells}>
      {templateCodes.map((code) => (
        <label key={code}>
          <input
            type="radio"
            name="trade"
            disabled={isDisabled}
            checked={value === code}
            onChange={() => onChange?.(code)}
          />
          <b>{pick(templatePresets[code].name)}</b>
        </label>
      ))}
    </div>
  )
}
