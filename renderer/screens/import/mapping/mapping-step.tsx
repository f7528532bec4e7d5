import { Alert, Button } from 'antd'
import { clearImportRun, useImportRun } from '#renderer/stores/import-run.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import { faultSentence, sentenceOf } from '#renderer/texts/sentence-of.ts'
import { useImport } from '../use-import.ts'
import { faultsOfMapping, fieldChoices } from './field-choices.ts'
import { MappingTable } from './mapping-table.tsx'
import { WriteOptions } from './write-options.tsx'

/** Which column is what, how it is written, and the two ways on: try it out, or write it. */
export function MappingStep() {
  const texts = useTexts()
  const { import: says } = texts
  const pick = useNamed()
  const { file, look, mapping, goal, dealTo, failure } = useImportRun()
  const { start } = useImport()
  if (!file || !look || !mapping) return null
  const labels = fieldChoices(look, '', { texts, pick })
  const nameOf = (field: string) =>
    labels.find(({ value }) => value === field)?.label ?? field.replace(/^fact:/, '')
  const faults = faultsOfMapping(look, mapping, nameOf)
  const isReady = faults.length === 0 && (goal !== 'people' || dealTo.length > 0)
  return (
    <>
      <div className="list-bar">
        <b>{says.fileIs(file.fileName, look.kind, look.encoding ?? '')}</b>
        <span className="mute">{look.remembered ? says.remembered : says.guessed}</span>
        <Button size="small" onClick={clearImportRun}>
          {says.another}
        </Button>
      </div>
      <MappingTable look={look} mapping={mapping} />
      <WriteOptions mapping={mapping} />
      <div aria-live="polite">
        {faults.map((fault) => (
          <p key={`${fault.kind}${JSON.stringify(fault.data)}`} className="red" role="alert">
            {faultSentence(fault, texts)}
          </p>
        ))}
        {failure !== null && <Alert type="error" showIcon title={sentenceOf(failure, texts)} />}
      </div>
      <div className="list-bar">
        <Button type="primary" size="large" disabled={!isReady} onClick={() => start(true)}>
          {says.tryOut}
        </Button>
        <span className="mute">{says.tryHint}</span>
        <Button disabled={!isReady} onClick={() => start(false)}>
          {says.runAnyway}
        </Button>
      </div>
    </>
  )
}
