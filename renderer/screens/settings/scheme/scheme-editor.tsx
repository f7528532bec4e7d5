import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { v7 as newId } from 'uuid'
import { useApi } from '#renderer/api.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import { SaveLine } from '../save-line.tsx'
import { GradeRow } from './grade-row.tsx'
import {
  emptyLine,
  type GradeLine,
  linesOf,
  moveLine,
  readLines,
  type SchemeLines,
  type SchemeView,
} from './scheme-lines.ts'
import { useAct } from './use-act.ts'

const columns = ['order', 'code', 'name', 'means', 'gap', 'repeat', 'limit', 'table', 'end', 'more'] as const

/** Grade by grade: what it is called and means, how long until the next contact, and the latest day. */
export function SchemeEditor({ scheme }: { readonly scheme: SchemeView }) {
  const { schemes: texts } = useTexts()
  const pick = useNamed()
  const { call } = useApi()
  const { isBusy, failure, act } = useAct()
  const [typed, setTyped] = useState<SchemeLines | null>(null)
  const lines = typed ?? linesOf(scheme)
  const read = readLines(lines)
  const fault = read.kind === 'unreadable' ? read.fault : null
  const turn = (grades: readonly GradeLine[]) => setTyped({ ...lines, grades })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (read.kind === 'unreadable' || typed === null) return
    const { name, grades } = read
    const saved = await act(
      () => call.scheme.save({ changeId: newId(), schemeId: scheme.id, base: scheme.version, name, grades }),
      ({ version }) => texts.savedAs(pick(name), version),
    )
    if (saved) setTyped(null)
  }
  return (
    <form className="scheme-editor" onSubmit={(event) => void submit(event)}>
      <p className="mute">{texts.hint}</p>
      <div className="scheme-names">
        <Input
          aria-label={texts.nameZh}
          addonBefore={texts.nameZh}
          maxLength={40}
          value={lines.zh}
          onChange={(event) => setTyped({ ...lines, zh: event.target.value })}
        />
        <Input
          aria-label={texts.nameEn}
          addonBefore={texts.nameEn}
          maxLength={60}
          value={lines.en}
          onChange={(event) => setTyped({ ...lines, en: event.target.value })}
        />
      </div>
      <table className="scheme-grades">
        <caption className="sr-only">{pick(scheme.name)}</caption>
        <thead>
          <tr>
            {columns.map((key) => (
              <th key={key} scope="col" title={texts.columnHints[key]}>
                {texts.columns[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.grades.map((line, index) => (
            <GradeRow
              key={line.key}
              line={line}
              place={index + 1}
              last={lines.grades.length}
              fault={fault?.key === line.key ? fault.kind : null}
              onType={(part) =>
                turn(lines.grades.map((one) => (one.key === line.key ? { ...one, ...part } : one)))
              }
              onMove={(by) => turn(moveLine(lines.grades, line.key, by))}
              onRemove={() => turn(lines.grades.filter((one) => one.key !== line.key))}
            />
          ))}
        </tbody>
      </table>
      <Button size="small" onClick={() => turn([...lines.grades, emptyLine(newId())])}>
        {texts.add}
      </Button>
      <SaveLine
        isChanged={typed !== null}
        isSaving={isBusy}
        failure={fault ? texts.faults[fault.kind](fault.code) : failure}
        onUndo={() => setTyped(null)}
      />
      {typed !== null && <small className="mute">{texts.versionHint(scheme.version + 1)}</small>}
    </form>
  )
}
