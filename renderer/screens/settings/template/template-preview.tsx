import { Segmented } from 'antd'
import { useState } from 'react'
import { Paper } from '#renderer/components/paper/paper.tsx'
import type { EditedField, Template } from '#renderer/stores/template-edits.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import { isMeantFor, type Party } from '#shared/domain/template/party.ts'
import { useFieldName } from './use-field-name.ts'
import type { TemplateInHand } from './use-template.ts'

interface TemplatePreviewProps {
  readonly template: Template
  readonly hand: TemplateInHand
}

const parties = ['person', 'organisation'] as const

/** The front as an agent will meet it, with every field, for a person or an organisation. */
export function TemplatePreview({ template, hand }: TemplatePreviewProps) {
  const { template: says } = useTexts()
  const pick = useNamed()
  const [party, setParty] = useState<Party>('person')
  const shown = hand.fields.filter((field) => !field.isRetired && isMeantFor(field, party))
  const head = (
    <header className="paper-head">
      <h2>{says.samples[party]}</h2>
      <span className="paper-no">{says.cardOf(pick(template.name))}</span>
    </header>
  )
  return (
    <section className="template-preview" aria-label={says.preview}>
      <div className="preview-head">
        <b>{says.preview}</b>
        <Segmented<Party>
          size="small"
          aria-label={says.party}
          value={party}
          options={parties.map((value) => ({ value, label: says.parties[value] }))}
          onChange={setParty}
        />
      </div>
      <Paper tone={1} head={head}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <section className="paper-front" aria-label={says.front} tabIndex={0}>
          {shown.map((field) => (
            <SampleFact key={field.id} field={field} isChosen={field.id === hand.chosen?.id} />
          ))}
        </section>
      </Paper>
      <small className="mute">{says.previewHint}</small>
    </section>
  )
}

function SampleFact({ field, isChosen }: { readonly field: EditedField; readonly isChosen: boolean }) {
  const { template: says } = useTexts()
  const nameOf = useFieldName()
  const isWide = field.kind === 'note' || field.kind === 'many'
  const classes = ['fact', isWide && 'wide', isChosen && 'is-chosen'].filter(Boolean).join(' ')
  return (
    <div className={classes}>
      <span className="fact-label">
        {nameOf(field)}
        {field.tier === 'required' && <b className="red"> *</b>}
        {field.tier !== 'general' && field.checkpoint && <small> {says.checkpoints[field.checkpoint]}</small>}
      </span>
      <SampleValue field={field} />
    </div>
  )
}

/** Something that could stand there, so that the kind of field is seen. */
function SampleValue({ field }: { readonly field: EditedField }) {
  const { words, template: says } = useTexts()
  const options = field.options.filter((option) => option.trim() !== '')
  switch (field.kind) {
    case 'choice':
      return <b>{options[0] ?? words.blank}</b>
    case 'many':
      return (
        <span className="fact-tags">
          {options.map((option) => (
            <span key={option}>{option}</span>
          ))}
        </span>
      )
    default:
      return <span className="mute">{says.sampleValues[field.kind]}</span>
  }
}
