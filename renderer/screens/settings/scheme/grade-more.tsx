import { Button, Checkbox, Input, Select } from 'antd'
import { useTexts } from '#renderer/texts/language.ts'
import { type GradeLine, horizonKinds } from './scheme-lines.ts'

interface GradeMoreProps {
  readonly line: GradeLine
  readonly hasFault: boolean
  onType(part: Partial<GradeLine>): void
  onRemove(): void
}

/** The English names, the time until the purchase, whether messages count, and the way out of the scheme. */
export function GradeMore({ line, hasFault, onType, onRemove }: GradeMoreProps) {
  const { schemes: texts } = useTexts()
  const { code, horizon } = line
  return (
    <tr className="scheme-more">
      <td />
      <td colSpan={9}>
        <div>
          <Input
            addonBefore={texts.english}
            aria-label={texts.cell(code, texts.english)}
            maxLength={40}
            value={line.en}
            onChange={(event) => onType({ en: event.target.value })}
          />
          <Input
            className="wide"
            addonBefore={texts.englishMeans}
            aria-label={texts.cell(code, texts.englishMeans)}
            maxLength={120}
            value={line.definitionEn}
            onChange={(event) => onType({ definitionEn: event.target.value })}
          />
          <span className="from-to">
            {texts.horizon}
            <Select
              aria-label={texts.cell(code, texts.horizon)}
              value={horizon}
              popupMatchSelectWidth={false}
              options={horizonKinds.map((value) => ({ value, label: texts.horizons[value] }))}
              onChange={(value) => onType({ horizon: value })}
            />
            {(horizon === 'days' || horizon === 'months') && (
              <Input
                className="count"
                aria-label={texts.cell(code, texts.horizonCount)}
                status={hasFault ? 'error' : undefined}
                value={line.horizonCount}
                onChange={(event) => onType({ horizonCount: event.target.value })}
              />
            )}
          </span>
          <Checkbox
            checked={line.messagesCount}
            onChange={(event) => onType({ messagesCount: event.target.checked })}
          >
            {texts.messagesCount}
          </Checkbox>
          <Button size="small" danger onClick={onRemove}>
            {texts.remove(code)}
          </Button>
        </div>
      </td>
    </tr>
  )
}
