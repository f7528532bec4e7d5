import { Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { GradeMark } from '#renderer/components/grade-mark.tsx'
import { useShop } from '#renderer/frame/shop-context.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import { gradeTone } from '#renderer/theme/grade-tone.ts'
import { type CadenceLine, lineOf, readCadences } from './cadence-edit.ts'
import { SaveLine } from './save-line.tsx'
import { useSetting } from './use-setting.ts'

/** Grade by grade: how long until the next contact, and the latest day. */
export function CadencePart() {
  const { settings } = useTexts()
  const pick = useNamed()
  const { scheme } = useShop().rules
  const { save, ...saving } = useSetting()
  const [lines, setLines] = useState<Readonly<Record<string, CadenceLine>>>({})
  const { cadences, gap } = readCadences(scheme.grades, lines)
  const badLine = gap && (gap.kind === 'gaps' ? settings.gapsBad(gap.grade) : settings.limitBad(gap.grade))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (gap === null && (await save(settings.parts.cadence, { cadences }))) setLines({})
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <p className="mute">{settings.cadenceHint}</p>
      <table className="cadences">
        <caption className="sr-only">{pick(scheme.name)}</caption>
        <thead>
          <tr>
            {(['grade', 'means', 'gap', 'limit'] as const).map((key) => (
              <th key={key} scope="col">
                {settings.columns[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scheme.grades.map((grade) => {
            const line = lines[grade.code] ?? lineOf(grade)
            const type = (part: Partial<CadenceLine>) =>
              setLines((before) => ({
                ...before,
                [grade.code]: { ...(before[grade.code] ?? lineOf(grade)), ...part },
              }))
            return (
              <tr key={grade.code}>
                <td>
                  <GradeMark code={grade.code} tone={gradeTone(grade.code, scheme)} without="" />
                </td>
                <td>
                  {pick(grade.label)} <small className="mute">{pick(grade.definition)}</small>
                </td>
                <td>
                  <Input
                    value={line.gaps}
                    inputMode="numeric"
                    title={settings.gapHint}
                    aria-label={settings.gapOf(grade.code)}
                    status={gap?.grade === grade.code && gap.kind === 'gaps' ? 'error' : undefined}
                    onChange={(event) => type({ gaps: event.target.value })}
                  />
                </td>
                <td>
                  <Input
                    value={line.limit}
                    inputMode="numeric"
                    placeholder={settings.noLimit}
                    aria-label={settings.limitOf(grade.code)}
                    status={gap?.grade === grade.code && gap.kind === 'limit' ? 'error' : undefined}
                    onChange={(event) => type({ limit: event.target.value })}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <SaveLine
        {...saving}
        failure={badLine ?? saving.failure}
        isChanged={cadences.length > 0 || gap !== null}
        onUndo={() => setLines({})}
      />
    </form>
  )
}
