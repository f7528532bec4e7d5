import { Checkbox, Select } from 'antd'
import { useState } from 'react'
import { useTexts } from '#renderer/texts/language.ts'
import { CellInput } from './cell-input.tsx'
import { GradeMore } from './grade-more.tsx'
import { GradeOrder } from './grade-order.tsx'
import type { GradeLine, LineFault } from './scheme-lines.ts'

interface GradeRowProps {
  readonly line: GradeLine
  readonly place: number
  readonly last: number
  readonly fault: LineFault['kind'] | null
  onType(part: Partial<GradeLine>): void
  onMove(by: -1 | 1): void
  onRemove(): void
}

type TextKey = 'code' | 'zh' | 'definitionZh' | 'gaps' | 'limit'

/** One grade; what is rarely changed opens below it. */
export function GradeRow({ line, place, last, fault, onType, onMove, onRemove }: GradeRowProps) {
  const { schemes: texts } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const of = (column: keyof typeof texts.columns) =>
    texts.cell(line.code || String(place), texts.columns[column])
  const cell = (column: 'gap' | 'limit' | 'means' | 'name' | 'code', key: TextKey) => ({
    label: of(column),
    value: line[key],
    onType: (text: string) => onType({ [key]: text }),
  })
  return (
    <>
      <tr>
        <td className="scheme-order">
          <GradeOrder code={line.code} isFirst={place === 1} isLast={place === last} onMove={onMove} />
        </td>
        <td className="w-code">
          <CellInput {...cell('code', 'code')} most={20} />
        </td>
        <td className="w-name">
          <CellInput {...cell('name', 'zh')} most={40} />
        </td>
        <td>
          <CellInput {...cell('means', 'definitionZh')} most={120} />
        </td>
        <td className="w-days">
          <CellInput {...cell('gap', 'gaps')} hasFault={fault === 'gaps'} />
        </td>
        <td className="w-repeat">
          <Select
            aria-label={of('repeat')}
            value={line.repeat}
            popupMatchSelectWidth={false}
            options={[
              { value: 'last', label: texts.repeats.last },
              { value: 'cycle', label: texts.repeats.cycle },
            ]}
            onChange={(repeat) => onType({ repeat })}
          />
        </td>
        <td className="w-days">
          <CellInput {...cell('limit', 'limit')} without={texts.noLimit} hasFault={fault === 'limit'} />
        </td>
        <td className="w-tick">
          <Checkbox
            aria-label={of('table')}
            checked={line.onAdvancementTable}
            onChange={(event) => onType({ onAdvancementTable: event.target.checked })}
          />
        </td>
        <td className="w-tick">
          <Checkbox
            aria-label={of('end')}
            checked={line.terminal}
            onChange={(event) => onType({ terminal: event.target.checked })}
          />
        </td>
        <td className="w-tick">
          <button
            type="button"
            className="plain"
            aria-expanded={isOpen}
            aria-label={of('more')}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? '▾' : '▸'}
          </button>
        </td>
      </tr>
      {(isOpen || fault === 'horizon') && (
        <GradeMore line={line} hasFault={fault === 'horizon'} onType={onType} onRemove={onRemove} />
      )}
    </>
  )
}
