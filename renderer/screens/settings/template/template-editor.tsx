import type { FormEvent } from 'react'
import type { Template } from '#renderer/stores/template-edits.ts'
import { useNamed, useTexts } from '#renderer/texts/language.ts'
import { SaveLine } from '../save-line.tsx'
import { useSetting } from '../use-setting.ts'
import { toWanted } from './edit-fields.ts'
import { FieldForm } from './field-form.tsx'
import { FieldList } from './field-list.tsx'
import { TemplatePreview } from './template-preview.tsx'
import { useTemplate } from './use-template.ts'

/** The fields, the chosen one's form, and the card as it will look: three columns, one version when it is saved. */
export function TemplateEditor({ template }: { readonly template: Template }) {
  const { template: says } = useTexts()
  const pick = useNamed()
  const hand = useTemplate(template)
  const { save, ...saving } = useSetting()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!hand.isChanged) return
    const wish = { code: template.code, version: hand.baseVersion, fields: toWanted(hand.fields) }
    if (await save(says.cardOf(pick(template.name)), { template: wish })) hand.forget()
  }
  return (
    <form className="template-editor" onSubmit={(event) => void submit(event)}>
      <FieldList hand={hand} />
      <div className="field-column">
        <FieldForm hand={hand} />
        <SaveLine {...saving} isChanged={hand.isChanged} onUndo={hand.forget} />
      </div>
      <TemplatePreview template={template} hand={hand} />
    </form>
  )
}
